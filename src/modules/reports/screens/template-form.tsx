import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'

type Part = { title: string; text: string }
type Choice = { name: string; code: string; label: string; stands: boolean }
type Props = { name: string; document: string; isOwn: boolean; parts: Part[]; choices: Choice[] }

/** A few parts more than there are, so that without scripts too there is room for new ones. */
const roomForNew = 2

export function TemplateForm({ name, document, isOwn, parts, choices }: Props) {
  const rows = [...parts, ...Array.from({ length: roomForNew }, () => ({ title: '', text: '' }))]
  return (
    <Form intent="set" className="flex flex-col gap-6">
      <FieldRow>
        <TextField
          label="Tên báo cáo"
          name="name"
          value={name}
          hint="Kỳ báo cáo được ghi tiếp vào sau"
        />
        <DayField
          label="Áp dụng từ ngày"
          name="validFrom"
          hint="Cho các kỳ kết thúc từ ngày này trở đi"
        />
      </FieldRow>
      <TextField label="Văn bản quy định" name="document" value={isOwn ? document : ''} />
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 text-lg font-semibold">Các phần</legend>
        <details className="text-sm">
          <summary className="cursor-pointer font-semibold">Cách viết câu gợi ý</summary>
          <ul className="mt-2 flex max-w-prose list-disc flex-col gap-1 pl-5">
            <li>Mỗi dòng một câu. Để trống thì đơn vị tự viết phần đó.</li>
            <li>
              Tên chỉ tiêu trong ngoặc nhọn được thay bằng số: {'{Đoàn viên nữ}'}. Thêm «: tăng
              giảm» để so với kỳ trước, «: tỷ lệ» để lấy phần trăm: {'{Đoàn viên nữ: tỷ lệ}'}.
            </li>
            <li>
              {'{ngày cuối kỳ}'} và {'{kỳ so sánh}'} cũng dùng được.
            </li>
            <li>Phần trong ngoặc vuông chỉ hiện khi có số: [, trong đó nữ {'{Đoàn viên nữ}'}].</li>
            <li>Câu mà mọi số đều bằng không thì tự bỏ đi.</li>
          </ul>
        </details>
        {rows.map((part, index) => (
          <PartFields key={index} part={part} index={index} isNew={index >= parts.length} />
        ))}
      </fieldset>
      <Figures choices={choices} />
      <Button className="self-start">Lưu mẫu</Button>
    </Form>
  )
}

function PartFields({ part, index, isNew }: { part: Part; index: number; isNew: boolean }) {
  const { errors, values, formId } = useRefusal()
  const typed = (list: unknown, initial: string) =>
    Array.isArray(list) ? String(list[index] ?? '') : initial
  const id = `${formId}part${index}`
  const what = isNew ? `Phần mới ${index + 1}` : `Phần ${index + 1}`
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-semibold">
        {what}
      </label>
      <input
        id={id}
        name="titles[]"
        className="input w-full"
        placeholder={isNew ? 'Để trống nếu không thêm' : 'Để trống để bỏ phần này'}
        defaultValue={typed(values.titles, part.title)}
        aria-invalid={errors[`titles.${index}`] ? true : undefined}
        aria-describedby={`${id}-wrong`}
      />
      <label htmlFor={`${id}-text`} className="sr-only">
        Câu gợi ý của {what.toLowerCase()}
      </label>
      <textarea
        id={`${id}-text`}
        name="texts[]"
        className="textarea field-sizing-content min-h-20 w-full text-sm"
        placeholder="Câu gợi ý, mỗi dòng một câu"
        defaultValue={typed(values.texts, part.text)}
        aria-invalid={errors[`texts.${index}`] ? true : undefined}
        aria-describedby={`${id}-wrong`}
      />
      <p id={`${id}-wrong`} className="text-error text-sm font-semibold" role="alert">
        {[...(errors[`titles.${index}`] ?? []), ...(errors[`texts.${index}`] ?? [])].join(' ')}
      </p>
    </div>
  )
}

function Figures({ choices }: { choices: Choice[] }) {
  const { errors, values } = useRefusal()
  const ticked = Array.isArray(values.figures) ? (values.figures as string[]) : null
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-lg font-semibold">Chỉ tiêu trong báo cáo</legend>
      {errors.figures && (
        <p className="text-error text-sm font-semibold" role="alert">
          {errors.figures.join(' ')}
        </p>
      )}
      <div className="grid gap-x-6 gap-y-2 md:grid-cols-2">
        {choices.map(({ name, code, label, stands }) => (
          <label key={name} className="flex items-start gap-3">
            <input
              type="checkbox"
              name="figures[]"
              value={name}
              className="checkbox checkbox-sm mt-0.5"
              defaultChecked={ticked ? ticked.includes(name) : stands}
            />
            <span>
              {label} <span className="text-base-content/75 text-xs">{code}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
