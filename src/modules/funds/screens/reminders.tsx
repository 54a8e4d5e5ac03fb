import { qrCode } from '#platform/documents/qr-code.ts'
import { vietQr } from '#platform/payment/viet-qr.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { findBankAccount } from '../bank-account/find-bank-account.ts'
import { listReminders } from '../loan/list-reminders.ts'
import type { Route } from './+types/reminders.ts'
import { reminderWords } from './reminder-words.ts'

/** A kind reminder for each borrower, to copy into a message or to print and hand over; with a VietQR when the account is known. */
export const loader = pageLoader(async (ctx, asked) => {
  const { fundName, reminders } = await listReminders(ctx, asked)
  const account = await findBankAccount(ctx, { unitId: Number(asked.unitId) })
  return {
    fundName,
    account,
    slips: reminders.map((one) => {
      const reference = `Tra no quy ${one.fullName}`
      const text = account && vietQr({ ...account, amount: one.amount, reference })
      return {
        ...one,
        words: reminderWords(one, fundName, ctx.today),
        svg: text && qrCode(text),
      }
    }),
  }
})

export default function Reminders({ loaderData, params }: Route.ComponentProps) {
  const { fundName, account, slips } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const here = `${funds}/${params.fundId}`
  return (
    <Page
      title="Lời nhắc trả kỳ vay"
      crumbs={[
        { to: here, label: fundName },
        { to: `${here}/loans`, label: 'Vay và trả' },
      ]}
      lead="Người có kỳ quá hạn hoặc đến hạn trong bảy ngày tới. Chép lời nhắn gửi riêng từng người, hoặc in rồi cắt thành phiếu trao tay."
    >
      {slips.length === 0 && <Empty>Không có ai cần nhắc.</Empty>}
      {slips.length > 0 && !account && (
        <p className="no-print">
          Ghi tài khoản nhận thì phiếu có thêm mã VietQR.{' '}
          <LinkButton className="btn-sm" to={`${funds}/bank`}>
            Ghi tài khoản nhận
          </LinkButton>
        </p>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {slips.map((slip) => (
          <li
            key={slip.loanId}
            className="border-base-300 rounded-box bg-base-100 flex break-inside-avoid flex-wrap items-start gap-4 border border-dashed p-4"
          >
            {/* One tap or click selects the whole message, without scripts. */}
            <p className="w-full whitespace-pre-line select-all">{slip.words}</p>
            {slip.svg && account && (
              <div className="flex flex-wrap items-center gap-4">
                <QrCode svg={slip.svg} label={`Mã VietQR của ${slip.fullName}`} />
                <p className="text-sm">
                  <span className="block text-lg font-semibold tabular-nums">
                    {formatVnd(slip.amount)}
                  </span>
                  {account.bankName} {account.accountNumber}
                  <span className="block">{account.accountName}</span>
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
