import { FieldRow, type Option, SelectField, TextArea, TextField } from '#ui/field.tsx'

export type MovementChoices = { money: Option[]; against: Option[]; parts: Option[] }

/** What receipts, payments and proposals ask alike. */
export function MovementFields({
  kind,
  choices: { money, against, parts },
}: {
  kind: 'receipt' | 'payment'
  choices: MovementChoices
}) {
  const isReceipt = kind === 'receipt'
  return (
    <>
      <FieldRow>
        <TextField
          label="Số tiền (đồng)"
          name="amount"
          inputMode="numeric"
          autoComplete="off"
          placeholder="1.500.000"
        />
        <SelectField
          label={isReceipt ? 'Tiền vào đâu' : 'Chi bằng tiền nào'}
          name="account"
          options={money}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={isReceipt ? 'Nguồn thu' : 'Mục chi'}
          name="against"
          options={against}
          placeholder={isReceipt ? 'Chọn nguồn thu' : 'Chọn mục chi'}
        />
        <SelectField label="Thuộc quỹ" name="partId" options={parts} />
      </FieldRow>
      <FieldRow>
        <TextField
          label={isReceipt ? 'Họ tên người nộp tiền' : 'Họ tên người nhận tiền'}
          name="counterpart"
          autoComplete="off"
        />
        <TextField label="Địa chỉ, bộ phận" name="address" optional autoComplete="off" />
      </FieldRow>
      <TextArea label={isReceipt ? 'Lý do nộp' : 'Lý do chi'} name="reason" required rows={2} />
      <TextField
        label="Số chứng từ gốc kèm theo"
        name="attachedCount"
        value="0"
        inputMode="numeric"
        hint="Số tờ hóa đơn, danh sách ký nhận… kẹp cùng phiếu."
      />
    </>
  )
}
