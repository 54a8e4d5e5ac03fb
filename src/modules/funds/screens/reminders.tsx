import { qrCode } from '#platform/documents/qr-code.ts'
import { may } from '#platform/may.ts'
import { vietQr } from '#platform/payment/viet-qr.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Empty, Page } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { ShareButton } from '#ui/share-button.tsx'
import { findBankAccount } from '../bank-account/find-bank-account.ts'
import { reminderMeansLabels } from '../labels.ts'
import { keepFunds } from '../permissions.ts'
import { listReminders } from '../reminder/list-reminders.ts'
import { noteReminder } from '../reminder/note-reminder.ts'
import type { Route } from './+types/reminders.ts'
import { reminderLinks, reminderWords } from './reminder-words.ts'

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
      const words = reminderWords(one, fundName, ctx.today)
      const { phone: _, email: __, ...shown } = one
      return { ...shown, words, links: reminderLinks(one, words), svg: text && qrCode(text) }
    }),
    keeps: may(ctx, asked.unitId, keepFunds),
  }
})

export const action = formAction({
  note: { command: noteReminder, done: 'Đã ghi. Tuần này không ai phải nhắc lại.' },
})

export default function Reminders({ loaderData, params }: Route.ComponentProps) {
  const { fundName, account, slips, keeps } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const here = `${funds}/${params.fundId}`
  return (
    <Page
      title="Lời nhắc trả kỳ vay"
      crumbs={[
        { to: here, label: fundName },
        { to: `${here}/loans`, label: 'Vay và trả' },
      ]}
      lead="Người có kỳ quá hạn hoặc đến hạn trong bảy ngày tới. Gửi riêng từng người bằng tin nhắn, Zalo, e-mail, hoặc in rồi cắt thành phiếu trao tay. Nhắc rồi thì ghi lại, để không ai bị nhắc hai lần trong một tuần."
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
            {slip.remindedOn ? (
              <p className="no-print text-base-content/80 w-full text-sm">
                {slip.remindedBy} đã nhắc ngày {formatDay(slip.remindedOn)}; tuần này không nhắc
                nữa.
              </p>
            ) : (
              keeps && <Sending slip={slip} />
            )}
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

type Slip = Route.ComponentProps['loaderData']['slips'][number]

/** The ways to the borrower, and the note that he or she was reminded. */
function Sending({ slip: { loanId, words, links } }: { slip: Slip }) {
  return (
    <div className="no-print flex w-full flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <ShareButton text={words} className="btn btn-sm btn-primary" />
        {links.map(({ label, to }) => (
          <a key={label} className="btn btn-outline border-base-300 btn-sm" href={to}>
            {label}
          </a>
        ))}
      </div>
      <FoldedForm intent="note" fields={{ loanId }} summary="Đã nhắc rồi, ghi lại">
        <SelectField
          label="Cách nhắc"
          name="means"
          options={Object.entries(reminderMeansLabels).map(([value, label]) => ({ value, label }))}
        />
        <div>
          <Button>Ghi đã nhắc</Button>
        </div>
      </FoldedForm>
    </div>
  )
}
