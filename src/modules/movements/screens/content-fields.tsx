import { DayField, FieldRow, TextArea, TextField, TickField } from '#ui/field.tsx'
import { useRefusal } from '#ui/form.tsx'
import { registrantLabels } from '../labels.ts'

type Choices = {
  subunits: readonly { subunitId: number; name: string }[]
  unitKinds: readonly { code: string; name: string }[]
}
/** As it is now; days as they are shown. */
export type Now = {
  slogan: string
  body: string
  ownBody: string
  criteria: string
  womenOnly: boolean
  unitKinds: readonly string[]
  subunitIds: readonly number[]
  registrants: readonly string[]
  registerBy: string | null
  decisionNumber: string | null
  decisionDay: string | null
  decisionIssuer: string | null
}

/** What a movement says and asks, and whom; for a launch and for an adjustment. */
export function ContentFields({
  now,
  choices,
  carried = false,
}: {
  now?: Now
  choices: Choices
  carried?: boolean
}) {
  return (
    <>
      <TextField label="Khẩu hiệu" name="slogan" optional value={now?.slogan} />
      <TextArea
        label={carried ? 'Nội dung của cấp trên' : 'Nội dung'}
        name="body"
        value={now?.body}
        hint="Làm những việc gì; mỗi việc một dòng."
      />
      {carried && (
        <TextArea label="Nội dung riêng của đơn vị" name="ownBody" value={now?.ownBody} />
      )}
      <TextArea
        label="Tiêu chí"
        name="criteria"
        value={now?.criteria}
        hint="Thế nào là đạt; đoàn viên đọc được khi đăng ký."
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="font-semibold">Dành cho ai</legend>
        <TickField
          label="Chỉ đoàn viên nữ"
          name="womenOnly"
          hint="Đoàn viên nam không tính vào số phải đăng ký."
          checked={now?.womenOnly}
        />
        <Boxes
          legend="Ai đăng ký"
          name="registrants"
          boxes={Object.entries(registrantLabels).map(([value, label]) => ({ value, label }))}
          checked={now?.registrants ?? ['member']}
        />
        {choices.subunits.length > 0 && (
          <details open={now && now.subunitIds.length > 0}>
            <summary className="link w-fit cursor-pointer">Chỉ một số tổ, bộ phận</summary>
            <Boxes
              name="subunitIds"
              boxes={choices.subunits.map(({ subunitId, name }) => ({
                value: String(subunitId),
                label: name,
              }))}
              checked={(now?.subunitIds ?? []).map(String)}
            />
          </details>
        )}
        {choices.unitKinds.length > 0 && (
          <details open={now && now.unitKinds.length > 0}>
            <summary className="link w-fit cursor-pointer">Chỉ một số loại đơn vị bên dưới</summary>
            <Boxes
              name="unitKinds"
              boxes={choices.unitKinds.map(({ code, name }) => ({ value: code, label: name }))}
              checked={now?.unitKinds ?? []}
            />
          </details>
        )}
      </fieldset>
      <FieldRow>
        <DayField
          label="Hạn đăng ký"
          name="registerBy"
          optional
          value={now?.registerBy}
          hint="Sau ngày này chỉ cán bộ ghi giúp được."
        />
        <TextField label="Số văn bản" name="decisionNumber" optional value={now?.decisionNumber} />
        <DayField label="Ngày văn bản" name="decisionDay" optional value={now?.decisionDay} />
        <TextField
          label="Cơ quan ban hành"
          name="decisionIssuer"
          optional
          value={now?.decisionIssuer}
        />
      </FieldRow>
    </>
  )
}

function Boxes({
  legend,
  name,
  boxes,
  checked,
}: {
  legend?: string
  name: string
  boxes: readonly { value: string; label: string }[]
  checked: readonly string[]
}) {
  const { values, errors } = useRefusal()
  const typed = values[name]
  const chosen = Array.isArray(typed) ? typed.map(String) : checked
  return (
    <div className="flex flex-col gap-2 pt-2">
      {legend && <p className="text-sm font-semibold">{legend}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        {boxes.map(({ value, label }) => (
          <label key={value} className="flex items-center gap-3">
            <input
              type="checkbox"
              className="checkbox"
              name={`${name}[]`}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {errors[name] && (
        <p className="text-error text-sm font-semibold" role="alert">
          {errors[name].join(' ')}
        </p>
      )}
    </div>
  )
}
