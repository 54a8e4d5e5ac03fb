import { Button } from '#ui/button.tsx'
import { type Option, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'

type Line = {
  bankLineId: number
  amount: number
  description: string
  candidate: { entryId: number; label: string } | null
}

/** What can be done with a line of the bank that no entry explains yet. */
export function BankLineActions({
  line: { bankLineId, amount, description, candidate },
  at,
  against,
  parts,
}: {
  line: Line
  at: string
  against: Option[]
  parts: Option[]
}) {
  const isReceipt = amount > 0
  const paper = isReceipt ? 'phiếu thu' : 'phiếu chi'
  return (
    <div className="flex flex-col items-start gap-2">
      {candidate && (
        <>
          <ActionButton
            intent="match"
            fields={{ bankLineId, entryId: candidate.entryId }}
            label="Khớp"
            className="btn btn-primary btn-sm"
          />
          <Link className="link text-sm" to={`${at}/entries/${candidate.entryId}`}>
            {candidate.label}
          </Link>
        </>
      )}
      <FoldedForm
        intent="record"
        fields={{ bankLineId }}
        summary={`Lập ${paper}`}
        look="btn btn-outline border-base-300 btn-sm"
        className="mt-2 flex w-full flex-col gap-2 md:w-72"
      >
        <SelectField
          label={isReceipt ? 'Nguồn thu' : 'Mục chi'}
          name="against"
          options={against}
          placeholder="Chọn"
        />
        <SelectField label="Thuộc quỹ" name="partId" options={parts} />
        <TextField label={isReceipt ? 'Người nộp' : 'Người nhận'} name="counterpart" />
        <TextField label="Lý do" name="reason" value={description} />
        <Button className="btn-sm">Lập {paper}</Button>
      </FoldedForm>
      <FoldedForm
        intent="aside"
        fields={{ bankLineId }}
        summary="Bỏ qua"
        look="link text-sm cursor-pointer"
        className="mt-2 flex flex-col gap-2"
      >
        <TextField label="Lý do" name="remark" />
        <Button look="plain" className="btn-sm">
          Bỏ qua
        </Button>
      </FoldedForm>
    </div>
  )
}
