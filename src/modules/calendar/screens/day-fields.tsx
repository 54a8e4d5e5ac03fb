import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { type DayKind, dayKindLabels } from '../labels.ts'

const kinds = Object.entries(dayKindLabels).map(([value, label]) => ({ value, label }))

type Values = {
  name?: string
  kind?: DayKind
  /** dd/MM/yyyy */
  onDay?: string
  beganYear?: number | null
  plan?: string
}

/** What is said of a day of the programme. */
export function DayFields({ values = {} }: { values?: Values }) {
  return (
    <>
      <TextField label="Tên ngày" name="name" value={values.name} />
      <FieldRow>
        <DayField label="Ngày" name="onDay" value={values.onDay} />
        <SelectField label="Loại ngày" name="kind" options={kinds} value={values.kind ?? 'other'} />
        <TextField
          label="Năm bắt đầu"
          name="beganYear"
          inputMode="numeric"
          value={values.beganYear}
          hint="Để tính kỷ niệm, ví dụ 1929. Cứ năm năm là năm tròn."
          optional
        />
      </FieldRow>
      <TextArea
        label="Việc làm"
        name="plan"
        value={values.plan}
        hint="Làm gì, ở đâu, cho ai."
        optional
      />
    </>
  )
}
