import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'

type Values = {
  name?: string
  about?: string
  paperSize?: number
  minutes?: number
  attemptsAllowed?: number
  /** dd/MM/yyyy */
  opensOn?: string
  closesOn?: string
}

/** The rules of a quiz. */
export function QuizFields({ values = {} }: { values?: Values }) {
  return (
    <>
      <TextField label="Tên cuộc thi" name="name" value={values.name} />
      <TextArea
        label="Nội dung tìm hiểu"
        name="about"
        value={values.about}
        hint="Đọc gì trước khi thi: tên luật, nghị quyết, chỗ tìm."
        optional
      />
      <FieldRow>
        <TextField
          label="Số câu một đề"
          name="paperSize"
          inputMode="numeric"
          value={values.paperSize ?? 10}
          hint="Mỗi người một đề khác nhau, bốc từ ngân hàng."
        />
        <TextField
          label="Số phút làm bài"
          name="minutes"
          inputMode="numeric"
          value={values.minutes ?? 15}
        />
        <DayField
          label="Ngày mở thi chính thức"
          name="opensOn"
          value={values.opensOn}
          hint="Từ khi công bố đến ngày này là thi thử."
        />
        <DayField label="Ngày kết thúc" name="closesOn" value={values.closesOn} />
        <TextField
          label="Số lượt thi chính thức"
          name="attemptsAllowed"
          inputMode="numeric"
          value={values.attemptsAllowed ?? 2}
          hint="Tính lượt cao điểm nhất."
        />
      </FieldRow>
    </>
  )
}
