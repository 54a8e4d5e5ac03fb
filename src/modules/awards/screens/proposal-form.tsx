import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'

type Given = { titleId: number; about: string; fromDay: string; toDay: string; grounds: string }

/** What a proposal is about; `given` when it is changed. Days as dd/MM/yyyy. */
export function ProposalForm({
  titles,
  given,
}: {
  titles: readonly { value: number; label: string }[]
  given?: Partial<Given>
}) {
  return (
    <>
      <SelectField
        label="Danh hiệu, hình thức khen"
        name="titleId"
        options={titles}
        value={given?.titleId}
        placeholder="Chọn trong danh mục"
      />
      <TextField
        label="Khen về việc gì"
        name="about"
        value={given?.about}
        hint="Sẽ in trên giấy chứng nhận, ví dụ: Thành tích xuất sắc trong quý I năm 2026."
      />
      <FieldRow>
        <DayField label="Thành tích từ ngày" name="fromDay" value={given?.fromDay} />
        <DayField label="Thành tích đến ngày" name="toDay" value={given?.toDay} />
      </FieldRow>
      <TextArea
        label="Căn cứ"
        name="grounds"
        value={given?.grounds}
        optional
        hint="Mỗi dòng một căn cứ: biên bản họp bình xét, kết quả bỏ phiếu, sáng kiến được công nhận…"
      />
    </>
  )
}
