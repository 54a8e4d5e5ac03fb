import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'

export type ShownModel = {
  name: string
  field: string
  content: string
  forWhom: string
  steps: string
  cost: string
  result: string
  contact: string
  beganOn: string
}

/** What somebody else needs in order to do the same. */
export function ModelFormFields({
  fields,
  value,
}: {
  fields: readonly { code: string; name: string }[]
  value?: ShownModel
}) {
  return (
    <>
      <TextField label="Tên mô hình" name="name" value={value?.name} autoComplete="off" />
      <FieldRow>
        <SelectField
          label="Lĩnh vực"
          name="field"
          value={value?.field}
          placeholder="Chọn lĩnh vực"
          options={fields.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <DayField label="Làm từ ngày" name="beganOn" optional value={value?.beganOn} />
      </FieldRow>
      <TextArea label="Làm gì" name="content" value={value?.content} />
      <TextArea label="Dành cho ai" name="forWhom" optional value={value?.forWhom} />
      <TextArea
        label="Các bước"
        name="steps"
        optional
        value={value?.steps}
        hint="Đủ để đơn vị khác làm theo được."
      />
      <TextArea label="Chi phí" name="cost" optional value={value?.cost} />
      <TextArea label="Kết quả" name="result" optional value={value?.result} />
      <TextField
        label="Hỏi ai"
        name="contact"
        optional
        value={value?.contact}
        hint="Tên và cách liên hệ; các đơn vị được phổ biến sẽ đọc được."
      />
    </>
  )
}
