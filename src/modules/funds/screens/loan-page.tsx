import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { Page, Section } from '#ui/page.tsx'
import { interestLabels, planReasonLabels, purposeLabels } from '../labels.ts'
import { agreeToLoan } from '../loan/agree-to-loan.ts'
import { answerPurpose } from '../loan/answer-purpose.ts'
import { askPurpose } from '../loan/ask-purpose.ts'
import { findLoan } from '../loan/find-loan.ts'
import { pauseLoan } from '../loan/pause-loan.ts'
import { payOutLoan } from '../loan/pay-out-loan.ts'
import { refuseLoan } from '../loan/refuse-loan.ts'
import { repayLoan } from '../loan/repay-loan.ts'
import { rescheduleLoan } from '../loan/reschedule-loan.ts'
import { withdrawRequest } from '../loan/withdraw-request.ts'
import { writeOffLoan } from '../loan/write-off-loan.ts'
import { takeBack } from '../movement/take-back.ts'
import { decideLoans, keepFunds, manageFunds } from '../permissions.ts'
import type { Route } from './+types/loan-page.ts'
import { LoanActions } from './loan-actions.tsx'
import { LoanPayments } from './loan-payments.tsx'
import { LoanBadge } from './loan-words.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  loan: await findLoan(ctx, asked),
  today: ctx.today,
  me: ctx.actor?.accountId ?? 0,
  decides: may(ctx, asked.unitId, decideLoans),
  keeps: may(ctx, asked.unitId, keepFunds),
  manages: may(ctx, asked.unitId, manageFunds),
}))

export const action = formAction({
  agree: {
    command: agreeToLoan,
    done: ({ approved }: { approved: boolean }) =>
      approved ? 'Khoản vay đã được duyệt, vào hàng chờ.' : 'Đã ghi ý kiến; cần thêm một người.',
  },
  refuse: { command: refuseLoan, done: 'Đã ghi không duyệt.' },
  withdraw: { command: withdrawRequest, done: 'Đã rút đề nghị.' },
  payOut: { command: payOutLoan, done: 'Đã ghi chi tiền vay; lịch trả bắt đầu từ tháng sau.' },
  repay: { command: repayLoan, done: 'Đã ghi trả nợ.' },
  pause: { command: pauseLoan, done: 'Đã tạm hoãn; các kỳ sau dời đi.' },
  reschedule: { command: rescheduleLoan, done: 'Đã chia lại kỳ trả.' },
  writeOff: { command: writeOffLoan, done: 'Đã xóa nợ theo quyết định.' },
  takeBack: { command: takeBack, done: 'Đã rút lại.' },
  ask: { command: askPurpose, done: 'Người vay sẽ thấy câu hỏi trong mục Quỹ của tôi.' },
  answer: { command: answerPurpose, done: 'Cảm ơn bạn đã trả lời.' },
})

export default function LoanPage({ loaderData, params }: Route.ComponentProps) {
  const { loan, today } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const rate = (loan.ratePpm / 10_000).toLocaleString('vi-VN')
  return (
    <Page
      title={`Khoản vay của ${loan.isMine && !loan.isOfficer ? 'tôi' : loan.fullName}`}
      crumbs={
        loan.isOfficer
          ? [
              { to: `${funds}/${loan.fundId}`, label: loan.fundName },
              { to: `${funds}/${loan.fundId}/loans`, label: 'Vay và trả' },
            ]
          : [{ to: '/me/funds', label: 'Quỹ của tôi' }]
      }
      actions={
        <>
          <LinkButton to={`${funds}/loans/${loan.loanId}/contract.pdf`} reloadDocument>
            Giấy vay (PDF)
          </LinkButton>
          <LinkButton to={`${funds}/loans/${loan.loanId}/contract.docx`} reloadDocument>
            Giấy vay (Word)
          </LinkButton>
        </>
      }
    >
      <Section>
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-2xl font-semibold tabular-nums">{formatVnd(loan.amount)}</p>
          <LoanBadge state={loan.state} />
          {loan.owed > 0 && <p>Trả {formatVnd(loan.owed)} hôm nay là hết nợ.</p>}
        </div>
        <Facts
          facts={[
            ['Quỹ', loan.fundName],
            [
              'Mục đích',
              [purposeLabels[loan.purpose], loan.purposeNote].filter(Boolean).join(': '),
            ],
            ['Thời hạn', `${loan.termMonths} tháng, trả ngày ${loan.payDay} hằng tháng`],
            [
              'Lãi',
              loan.interestKind === 'none'
                ? 'Không lãi'
                : `${rate} % mỗi tháng, ${interestLabels[loan.interestKind].toLowerCase()}`,
            ],
            ['Ngày đề nghị', formatDay(loan.requestedOn)],
            [
              'Người đồng ý',
              [loan.firstAgreedName, loan.secondAgreedName].filter(Boolean).join(', '),
            ],
            ['Ngày chi', loan.paidOutOn && formatDay(loan.paidOutOn)],
            ['Người bảo lãnh', loan.guarantorName ?? 'Không có'],
            ...(loan.decisionNote ? ([['Ý kiến', loan.decisionNote]] as const) : []),
          ]}
        />
      </Section>
      <LoanActions {...loaderData} />
      {loan.instalments.length > 0 && (
        <Section title="Lịch trả">
          <ul className="divide-base-300 divide-y">
            {loan.instalments.map((one) => {
              const left = one.principalLeft + one.interestLeft
              const late = loan.state === 'paid_out' && left > 0 && one.dueOn < today
              return (
                <li key={one.no} className="flex flex-wrap justify-between gap-x-4 py-1">
                  <span>
                    Kỳ {one.no} · {formatDay(one.dueOn)}
                    {late && <span className="text-error font-semibold"> · quá hạn</span>}
                  </span>
                  <span className="tabular-nums">
                    {formatVnd(one.principal + one.interest)}
                    {left === 0
                      ? ' · đã trả'
                      : left < one.principal + one.interest
                        ? ` · còn ${formatVnd(left)}`
                        : ''}
                  </span>
                </li>
              )
            })}
          </ul>
          {loan.plans.length > 1 && (
            <ul className="text-sm">
              {loan.plans.map((plan) => (
                <li key={plan.planNo}>
                  {formatDay(plan.fromDay)}: {planReasonLabels[plan.reason]},{' '}
                  {formatVnd(plan.principal)}
                  {[plan.note, plan.decisionNumber].filter(Boolean).map((part) => ` · ${part}`)}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <LoanPayments loan={loan} today={today} keeps={loaderData.keeps} />
    </Page>
  )
}
