import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'

type Shown = { fundId: number; entryId: number; today: string; warning?: string }

/** Takes back what one entry recorded; folded, so that it is pressed twice and with a reason. */
export function TakeBackForm({ fundId, entryId, today, warning }: Shown) {
  return (
    <FoldedForm
      intent="takeBack"
      fields={{ fundId, entryId }}
      summary="Rút lại lần ghi này"
      look="link text-sm w-fit cursor-pointer"
      outer="no-print w-full"
    >
      {warning && <p>{warning}</p>}
      <FieldRow>
        <DayField label="Ngày rút lại" name="day" value={today} />
        <TextField label="Lý do" name="reason" />
      </FieldRow>
      <div>
        <Button look="danger">Rút lại</Button>
      </div>
    </FoldedForm>
  )
}

/** The way to where a mistake is taken back. */
export function MistakeLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="link no-print w-fit text-sm" to={to}>
      {children}
    </Link>
  )
}
