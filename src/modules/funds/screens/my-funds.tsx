import { plusDays } from '#platform/clock.ts'
import { qrCode } from '#platform/documents/qr-code.ts'
import { ownUnitId } from '#platform/own-unit.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { findBankAccount } from '../bank-account/find-bank-account.ts'
import { findMyStatement } from '../movement/find-statement.ts'
import type { Route } from './+types/my-funds.ts'
import { StatementLines } from './statement-lines.tsx'
import { transferWords } from './transfer-words.ts'

export const loader = pageLoader(async (ctx) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const statement = await findMyStatement(ctx, { unitId })
  if (!statement) return null
  const due = statement.dues[0]
  const account = due
    ? await findBankAccount(ctx, {
        unitId,
        amount: due.left,
        reference: transferWords(due.name, statement.fullName),
      })
    : null
  const soon = plusDays(ctx.today, 7)
  const coming = statement.loans.filter(({ nextDueOn }) => nextDueOn && nextDueOn <= soon)
  return {
    unitId,
    today: ctx.today,
    coming,
    statement,
    account,
    qr: account && qrCode(account.vietQr),
  }
})

export default function MyFunds({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <Page title="Quỹ của tôi">
        <Empty>Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt.</Empty>
      </Page>
    )
  const { unitId, today, coming, statement, account, qr } = loaderData
  const unit = `/units/${unitId}`
  const waiting = statement.loans.filter((loan) => loan.purposeAskedOn && !loan.purposeAnsweredOn)
  return (
    <Page
      title="Quỹ của tôi"
      lead="Bạn đã góp, đã nhận và còn nợ bao nhiêu; chỉ bạn và người giữ quỹ xem được."
      actions={<LinkButton to={`${unit}/funds`}>Các quỹ của công đoàn</LinkButton>}
    >
      {waiting.map((loan) => (
        <LinkButton key={loan.loanId} look="primary" to={`${unit}/funds/loans/${loan.loanId}`}>
          Công đoàn hỏi thăm về khoản vay {formatVnd(loan.amount)}
        </LinkButton>
      ))}
      {coming.map((loan) => (
        <Notice key={loan.loanId}>
          {loan.nextDueOn && loan.nextDueOn < today ? 'Kỳ trả từ ngày' : 'Kỳ trả đến hạn ngày'}{' '}
          {formatDay(loan.nextDueOn ?? '')} của khoản vay {formatVnd(loan.amount)}{' '}
          {loan.nextDueOn && loan.nextDueOn < today ? 'quỹ chưa nhận được' : 'sắp tới'}. Nếu đang
          khó khăn, bạn cứ nói với công đoàn để cùng tính lại cách trả.
        </Notice>
      ))}
      {statement.dues.length > 0 && (
        <Section title="Đang chờ bạn đóng">
          <div className="flex flex-wrap items-start gap-6">
            <ul className="divide-base-300 min-w-0 grow divide-y">
              {statement.dues.map((due) => (
                <li key={due.collectionId} className="flex flex-wrap justify-between gap-x-4 py-2">
                  <span>
                    {due.fundName}, {due.name}
                    <span className="text-base-content/75 block text-sm">
                      hạn {formatDay(due.dueOn)}
                    </span>
                  </span>
                  <span className="font-semibold tabular-nums">{formatVnd(due.left)}</span>
                </li>
              ))}
            </ul>
            {account && qr && (
              <div className="flex flex-col gap-1">
                <QrCode
                  svg={qr}
                  label={`Mã VietQR chuyển ${formatVnd(statement.dues[0]?.left ?? 0)}`}
                />
                <p className="text-sm">Quét để đóng {statement.dues[0]?.name}</p>
                <p className="text-sm">
                  {account.bankName} {account.accountNumber}
                </p>
              </div>
            )}
          </div>
        </Section>
      )}
      <StatementLines statement={statement} unit={unit} />
    </Page>
  )
}
