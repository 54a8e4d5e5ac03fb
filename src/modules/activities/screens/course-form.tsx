import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { courseKindLabels, organizerLabels } from '../labels.ts'

export type CourseDraft = {
  kind?: string
  title?: string
  organizer?: string
  organizerName?: string
  place?: string
  /** dd/MM/yyyy */
  startsOn?: string
  endsOn?: string
  hours?: number | null
  days?: number | null
  cost?: number | null
  note?: string
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What a course is, who held it, how long it was and what it cost. */
export function CourseFields({ course = {} }: { course?: CourseDraft }) {
  return (
    <>
      <FieldRow>
        <TextField label="Tên lớp" name="title" value={course.title} />
        <SelectField
          label="Loại"
          name="kind"
          value={course.kind}
          options={optionsOf(courseKindLabels)}
          placeholder="Chọn loại"
        />
        <SelectField
          label="Ai mở lớp"
          name="organizer"
          value={course.organizer ?? 'own'}
          options={optionsOf(organizerLabels)}
        />
        <TextField
          label="Tên nơi mở lớp"
          name="organizerName"
          value={course.organizerName}
          optional
          hint="Ví dụ: Trường Chính trị tỉnh."
        />
        <DayField label="Ngày bắt đầu" name="startsOn" value={course.startsOn} />
        <DayField
          label="Ngày kết thúc"
          name="endsOn"
          value={course.endsOn}
          optional
          hint="Lượt đào tạo tính vào ngày này."
        />
        <TextField label="Số giờ" name="hours" inputMode="numeric" value={course.hours} optional />
        <TextField label="Số ngày" name="days" inputMode="numeric" value={course.days} optional />
        <TextField label="Địa điểm" name="place" value={course.place} optional />
        <TextField
          label="Chi phí (đồng)"
          name="cost"
          inputMode="numeric"
          value={course.cost}
          optional
          hint="Theo hồ sơ của nơi chịu chi phí. Khoản công đoàn tự chi lấy từ sổ quỹ."
        />
      </FieldRow>
      <TextArea label="Ghi chú" name="note" value={course.note} optional />
    </>
  )
}
