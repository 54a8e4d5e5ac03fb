import { Button } from '#ui/button.tsx'
import { TextArea, TickField } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'

type Choices = {
  members: readonly { memberId: number; fullName: string; groupName: string | null }[]
  tooMany: boolean
  subunits: readonly { subunitId: number; name: string; sectionName: string | null }[]
  q: string
  subunitId: string
}

/** Whom to put on the list: first narrowed by group or name, then ticked. */
export function CandidateAdd({ choices }: { choices: Choices }) {
  const { members, tooMany, subunits, q, subunitId } = choices
  return (
    <div id="add">
      <Section title="Thêm vào danh sách">
        <ListFilter q={q} placeholder="Tên đoàn viên">
          <FilterSelect
            name="subunitId"
            label="Tổ, bộ phận"
            value={subunitId}
            options={subunits.map((one) => ({
              value: String(one.subunitId),
              label: one.sectionName ? `${one.sectionName}: ${one.name}` : one.name,
            }))}
          />
        </ListFilter>
        <Form intent="add">
          {tooMany && (
            <p className="text-base-content/80">
              Đơn vị đông, chỉ hiện những người đầu tiên; hãy lọc theo tổ hoặc tìm theo tên.
            </p>
          )}
          <Boxes
            legend="Cá nhân"
            name="memberIds[]"
            options={members.map(({ memberId, fullName, groupName }) => ({
              value: memberId,
              label: fullName,
              note: groupName ?? '',
            }))}
            empty="Không có đoàn viên nào khớp, hoặc mọi người đã có trong danh sách."
            open
          />
          <Boxes
            legend="Tổ, công đoàn bộ phận"
            name="subunitIds[]"
            options={subunits.map((one) => ({
              value: one.subunitId,
              label: one.name,
              note: one.sectionName ?? '',
            }))}
            empty="Đơn vị chưa có tổ, bộ phận."
          />
          <TickField label="Cả đơn vị (tập thể công đoàn)" name="wholeUnit" />
          <TextArea
            label="Thành tích chung"
            name="achievement"
            optional
            hint="Ghi cho tất cả người vừa chọn; sửa riêng từng người sau khi thêm."
          />
          <Button className="self-start">Thêm vào danh sách</Button>
        </Form>
      </Section>
    </div>
  )
}

function Boxes({
  legend,
  name,
  options,
  empty,
  open = false,
}: {
  legend: string
  name: string
  options: readonly { value: number; label: string; note: string }[]
  empty: string
  open?: boolean
}) {
  const { values } = useRefusal()
  const typed = values[name.slice(0, -2)]
  const kept = new Set(Array.isArray(typed) ? typed : [])
  return (
    <details open={open || kept.size > 0}>
      <summary className="cursor-pointer font-semibold">
        {legend} ({options.length})
      </summary>
      <fieldset className="border-base-300 rounded-box mt-2 max-h-96 overflow-y-auto border p-3">
        <legend className="sr-only">{legend}</legend>
        {options.length === 0 && <p className="text-base-content/80">{empty}</p>}
        <div className="grid gap-x-6 md:grid-cols-2">
          {options.map((option) => (
            <label key={option.value} className="flex items-start gap-3 py-1.5">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                className="checkbox mt-0.5"
                defaultChecked={kept.has(String(option.value))}
              />
              <span>
                {option.label}
                {option.note && (
                  <span className="text-base-content/75 block text-sm">{option.note}</span>
                )}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
