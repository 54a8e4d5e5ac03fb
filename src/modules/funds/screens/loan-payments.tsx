import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { Section } from '#ui/page.tsx'
import { type MovementKind, movementLabels } from '../labels.ts'
import type { FoundLoan } from '../loan/find-loan.ts'
import { TakeBackForm } from './take-back-form.tsx'

/** What moved, with a way to take back what was written by mistake. */
export function LoanPayments({
  loan,
  today,
  keeps,
}: {
  loan: FoundLoan
  today: string
  keeps: boolean
}) {
  if (loan.payments.length === 0) return null
  return (
    <Section title="Đã ghi">
      <ul className="divide-base-300 divide-y">
        {loan.payments.map(({ entryId, day, amount, kind, takenBack }) => (
          <li key={entryId} className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-2">
            <span>
              {formatDay(day)} ·{' '}
              {amount < 0 ? 'Rút lại' : movementLabels[paymentKind(kind as MovementKind)]}
              {takenBack && ' (đã rút lại)'}
            </span>
            <span className="tabular-nums">{formatVnd(amount)}</span>
            {keeps && !takenBack && amount > 0 && (
              <TakeBackForm fundId={loan.fundId} entryId={entryId} today={formatDay(today)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Principal and interest of one payment stand in one line. */
function paymentKind(kind: MovementKind): MovementKind {
  return kind === 'interest' ? 'repayment' : kind
}
