import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { AuthorRows, type ShownAuthor } from './author-rows.tsx'

export type ShownInitiative = {
  title: string
  field: string
  problem: string
  solution: string
  effect: string
  benefit: string
  benefitWords: string
  appliedOn: string
}

/** What is asked of an initiative, on paper as on a phone: title, authors, before, after, what came of it. */
export function InitiativeFormFields({
  fields,
  authors,
  names,
  value,
}: {
  fields: readonly { code: string; name: string }[]
  authors: readonly ShownAuthor[]
  names?: readonly string[]
  value?: ShownInitiative
}) {
  return (
    <>
      <TextField label="Tên sáng kiến" name="title" value={value?.title} autoComplete="off" />
      <SelectField
        label="Lĩnh vực"
        name="field"
        value={value?.field}
        placeholder="Chọn lĩnh vực"
        options={fields.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <AuthorRows authors={authors} names={names} />
      <TextArea
        label="Trước đây làm thế nào, vướng gì"
        name="problem"
        optional
        value={value?.problem}
      />
      <TextArea
        label="Giải pháp"
        name="solution"
        value={value?.solution}
        hint="Làm khác đi ở chỗ nào, các bước ra sao."
      />
      <TextArea label="Hiệu quả" name="effect" optional value={value?.effect} />
      <FieldRow>
        <TextField
          label="Giá trị làm lợi (đồng)"
          name="benefit"
          optional
          inputMode="numeric"
          value={value?.benefit}
          hint="Một năm đầu áp dụng; để trống nếu không tính được bằng tiền."
          autoComplete="off"
        />
        <DayField label="Ngày áp dụng lần đầu" name="appliedOn" optional value={value?.appliedOn} />
      </FieldRow>
      <TextField
        label="Lợi ích khác"
        name="benefitWords"
        optional
        value={value?.benefitWords}
        hint="Ví dụ: bớt hai lần đi lại cho người dân."
      />
    </>
  )
}
