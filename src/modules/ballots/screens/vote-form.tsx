import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { baseLabels, electorateLabels, methodLabels } from '../labels.ts'

type Choice = { value: string | number; label: string }
type Person = { personId: number; name: string }
export type VoteValues = {
  title: string
  question: string
  secrecy: string
  method: string
  choices: string
  seats: number | null
  mostMarks: number | null
  base: string
  share: string
  reach: string
  quorum: string
  ruleDocument: string
  electorate: string
  bodyId: number | null
  personIds: readonly number[]
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Everything that can be said of a vote before it is opened; with `values` what it says now. */
export function VoteForm({
  intent,
  rules,
  bodies,
  people,
  values,
}: {
  intent: string
  rules: readonly Choice[]
  bodies: readonly Choice[]
  people: readonly Person[]
  values?: VoteValues
}) {
  return (
    <Form intent={intent} className="flex flex-col gap-5">
      <Section title="Hỏi gì">
        <TextField
          label="Tên cuộc bỏ phiếu"
          name="title"
          value={values?.title}
          hint="Ví dụ: Bình chọn cá nhân xuất sắc quý I năm 2026."
        />
        <TextArea label="Nội dung xin ý kiến" name="question" value={values?.question} optional />
        <FieldRow>
          <SelectField
            label="Hình thức"
            name="secrecy"
            value={values?.secrecy ?? 'secret'}
            options={[
              { value: 'secret', label: 'Phiếu kín: không ai biết ai bỏ cho ai' },
              { value: 'open', label: 'Công khai: ghi rõ ai biểu quyết thế nào' },
            ]}
          />
          <SelectField
            label="Cách bỏ phiếu"
            name="method"
            value={values?.method ?? 'choose'}
            options={optionsOf(methodLabels)}
          />
        </FieldRow>
        <TextArea
          label="Danh sách trên phiếu"
          name="choices"
          value={values?.choices}
          hint="Mỗi người hoặc mỗi nội dung một dòng, theo thứ tự trên phiếu."
        />
        <FieldRow>
          <TextField
            label="Số người (nội dung) được lấy"
            name="seats"
            inputMode="numeric"
            value={values?.seats}
            optional
            hint="Để trống: ai đạt tỷ lệ đều được."
          />
          <TextField
            label="Mỗi phiếu chọn nhiều nhất"
            name="mostMarks"
            inputMode="numeric"
            value={values?.mostMarks}
            optional
            hint="Khi chọn trong danh sách; để trống: bằng số được lấy."
          />
        </FieldRow>
      </Section>
      <Section title="Ai bỏ phiếu">
        <SelectField
          label="Cử tri"
          name="electorate"
          value={values?.electorate ?? 'members'}
          options={optionsOf(electorateLabels)}
          hint="Danh sách được chốt khi bắt đầu phát phiếu; ai có tên đều xem và kiểm tra được."
        />
        {bodies.length > 0 && (
          <SelectField
            label="Ban, ủy ban, hội đồng"
            name="bodyId"
            value={values?.bodyId}
            options={bodies}
            optional
            hint="Khi cử tri là thành viên của một ban."
          />
        )}
        <Persons people={people} chosen={values?.personIds ?? []} />
      </Section>
      <Section title="Thế nào là đạt">
        <SelectField
          label="Quy định"
          name="ruleCode"
          value={values ? undefined : 'council'}
          options={rules}
          hint="Tỷ lệ lấy theo quy định; những ô dưới đây chỉ điền khi muốn khác."
        />
        <details open={values ? true : undefined}>
          <summary className="link w-fit cursor-pointer">Tỷ lệ riêng của cuộc bỏ phiếu</summary>
          <div className="flex flex-col gap-4 pt-3">
            <FieldRow>
              <SelectField
                label="Tính trên"
                name="base"
                value={values?.base}
                options={optionsOf(baseLabels)}
                placeholder="Theo quy định"
                optional
              />
              <SelectField
                label="Cách tính"
                name="reach"
                value={values?.reach}
                options={[
                  { value: 'more', label: 'Phải quá tỷ lệ' },
                  { value: 'enough', label: 'Đủ tỷ lệ là đạt' },
                ]}
                placeholder="Theo quy định"
                optional
              />
              <TextField
                label="Tỷ lệ đạt"
                name="share"
                value={values?.share}
                optional
                hint="Ví dụ: 1/2, 2/3, 80%."
              />
              <TextField
                label="Tỷ lệ dự tối thiểu"
                name="quorum"
                value={values?.quorum}
                optional
                hint="Phần của danh sách cử tri phải tham gia; 0/1 nếu không đặt."
              />
            </FieldRow>
            <TextField
              label="Căn cứ"
              name="ruleDocument"
              value={values?.ruleDocument}
              optional
              hint="Quy chế, nghị quyết quy định tỷ lệ này."
            />
          </div>
        </details>
      </Section>
      <Button className="self-start">{values ? 'Lưu' : 'Tiếp tục'}</Button>
    </Form>
  )
}

/** Ticked one by one, where the electors are neither all members nor a body. */
function Persons({ people, chosen }: { people: readonly Person[]; chosen: readonly number[] }) {
  const { errors, values } = useRefusal()
  const typed = values.personIds
  const ticked = new Set(Array.isArray(typed) ? typed.map(Number) : chosen)
  const wrong = errors.personIds
  return (
    <details open={ticked.size > 0 || wrong ? true : undefined}>
      <summary className="link w-fit cursor-pointer">Chọn từng người</summary>
      <fieldset className="mt-3 grid max-h-80 gap-x-4 gap-y-1 overflow-y-auto sm:grid-cols-2 lg:grid-cols-3">
        <legend className="sr-only">Những người được chọn làm cử tri</legend>
        {people.map(({ personId, name }) => (
          <label key={personId} className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              name="personIds[]"
              value={personId}
              className="checkbox checkbox-sm"
              defaultChecked={ticked.has(personId)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {wrong && (
        <p role="alert" className="text-error text-sm font-semibold">
          {wrong.join(' ')}
        </p>
      )}
    </details>
  )
}
