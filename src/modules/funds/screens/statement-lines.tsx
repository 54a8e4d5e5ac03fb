import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Section } from '#ui/page.tsx'
import { movementLabels, purposeLabels } from '../labels.ts'
import type { Statement } from '../movement/find-statement.ts'
import { LoanBadge } from './loan-words.tsx'
import { MistakeLink } from './take-back-form.tsx'

/** What one person paid, received and owes, for himself or herself and for the treasurer alike. */
export function StatementLines({
  statement,
  unit,
  keeps = false,
}: {
  statement: Statement
  unit: string
  /** Shows the treasurer the way to take a line back. */
  keeps?: boolean
}) {
  const { funds, loans, movements } = statement
  return (
    <>
      {funds.length === 0 && <Empty>Chưa có khoản góp hay nhận nào.</Empty>}
      {funds.length > 0 && (
        <Section title="Theo từng quỹ">
          <ul className="divide-base-300 divide-y">
            {funds.map((fund) => (
              <li key={fund.fundId} className="flex flex-wrap justify-between gap-x-4 py-2">
                <Link className="link link-hover font-semibold" to={`${unit}/funds/${fund.fundId}`}>
                  {fund.fundName}
                </Link>
                <span className="tabular-nums">đã góp {formatVnd(fund.contributed)}</span>
                {(fund.received > 0 || fund.owed > 0) && (
                  <span className="w-full text-sm tabular-nums">
                    {[
                      fund.received > 0 && `đã nhận ${formatVnd(fund.received)}`,
                      fund.owed > 0 && `còn nợ ${formatVnd(fund.owed)}`,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {loans.length > 0 && (
        <Section title="Các khoản vay">
          <ul className="divide-base-300 divide-y">
            {loans.map((loan) => (
              <li key={loan.loanId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
                <Link
                  className="link link-hover font-semibold tabular-nums"
                  to={`${unit}/funds/loans/${loan.loanId}`}
                >
                  {formatVnd(loan.amount)}
                </Link>
                <LoanBadge state={loan.state} />
                <span className="text-base-content/80 w-full text-sm">
                  {purposeLabels[loan.purpose]} · {loan.fundName} · đề nghị{' '}
                  {formatDay(loan.requestedOn)}
                  {loan.nextDueOn && ` · kỳ tới ${formatDay(loan.nextDueOn)}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {movements.length > 0 && (
        <Section title="Từng lần">
          <table className="table-cards table table-sm">
            <caption className="sr-only">Từng lần góp, nhận, trả</caption>
            <thead>
              <tr>
                <th scope="col">Việc</th>
                <th scope="col">Ngày</th>
                <th scope="col">Quỹ</th>
                <th scope="col" className="text-right">
                  Số tiền
                </th>
              </tr>
            </thead>
            <tbody>
              {movements.map((line) => (
                <tr key={line.movementId}>
                  <td className="card-heading">
                    {line.reversesId ? 'Rút lại: ' : ''}
                    {[movementLabels[line.kind], line.sheetName, line.note]
                      .filter(Boolean)
                      .join(' · ')}
                    {keeps && !line.reversesId && (
                      <>
                        {' '}
                        <MistakeLink
                          to={`${unit}/funds/${line.fundId}/movements?entryId=${line.entryId}`}
                        >
                          Ghi nhầm?
                        </MistakeLink>
                      </>
                    )}
                  </td>
                  <td data-label="Ngày">{formatDay(line.day)}</td>
                  <td data-label="Quỹ">{line.fundName}</td>
                  <td data-label="Số tiền" className="text-right tabular-nums">
                    {formatVnd(line.amount)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  )
}
