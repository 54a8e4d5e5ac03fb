import type { ReactNode } from 'react'
import { may } from '#platform/may.ts'
import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { purposeLabels } from '../labels.ts'
import { collectInstalments } from '../loan/collect-instalments.ts'
import { listLoans } from '../loan/list-loans.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/loan-list.ts'
import { JarLegend } from './jar.tsx'
import { LoanBadge } from './loan-words.tsx'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  ...(await listLoans(ctx, asked)),
  today: ctx.today,
  keeps: may(ctx, asked.unitId, keepFunds),
}))

export const action = formAction({
  collect: {
    command: collectInstalments,
    done: ({ people, amount }: { people: number; amount: number }) =>
      `Đã thu ${formatVnd(amount)} của ${people} người.`,
  },
})

type Loan = Awaited<ReturnType<typeof listLoans>>['loans'][number]

export default function LoanList({ loaderData, params }: Route.ComponentProps) {
  const { fund, loans, today, keeps } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const here = `${funds}/${params.fundId}`
  const requested = loans.filter(({ state }) => state === 'requested')
  const queue = loans
    .filter(({ state }) => state === 'approved')
    .toSorted((one, other) => (one.queued?.place ?? 0) - (other.queued?.place ?? 0))
  const overdue = loans.filter((loan) => (loan.overdue ?? 0) > 0)
  const out = loans.filter((loan) => loan.state === 'paid_out' && !loan.overdue)
  const ended = loans.filter(({ state }) =>
    ['repaid', 'written_off', 'refused', 'withdrawn'].includes(state),
  )
  const due = loans.filter((loan) => loan.overdue || loan.nextOn === today)
  const row = (loan: Loan, note: ReactNode) => (
    <li
      key={loan.loanId}
      className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
    >
      <Link className="link link-hover font-semibold" to={`${funds}/loans/${loan.loanId}`}>
        {loan.fullName}
      </Link>
      <span className="tabular-nums">{formatVnd(loan.amount)}</span>
      <span className="text-base-content/80 w-full text-sm">
        {purposeLabels[loan.purpose]} · {note}
      </span>
    </li>
  )
  return (
    <Page
      title="Vay và trả"
      crumbs={[
        { to: funds, label: 'Các quỹ' },
        { to: here, label: fund.name },
      ]}
      lead="Danh sách này chỉ ít người được xem; mỗi lần mở đều được ghi vết."
      actions={
        keeps && (
          <>
            <LinkButton to={`${here}/reminders`}>Lời nhắc</LinkButton>
            <LinkButton look="primary" to={`${here}/loans/new`}>
              Ghi đề nghị vay
            </LinkButton>
          </>
        )
      }
    >
      <JarLegend home={fund.home} lent={fund.lent} />
      {loans.length === 0 && <Empty>Quỹ chưa có đề nghị vay nào.</Empty>}
      <Rows title="Chờ duyệt" count={requested.length}>
        {requested.map((loan) =>
          row(
            loan,
            `đề nghị ${formatDay(loan.requestedOn)}${loan.firstAgreedName ? `, ${loan.firstAgreedName} đã đồng ý, cần thêm một người` : ''}`,
          ),
        )}
      </Rows>
      <Rows title="Hàng chờ, ai trước giúp trước theo quy chế" count={queue.length}>
        {queue.map((loan) =>
          row(
            loan,
            `thứ ${loan.queued?.place ?? '–'}, ${loan.queued?.onDay ? (loan.queued.onDay <= today ? 'quỹ đủ tiền, chi được ngay' : `dự kiến ${formatDay(loan.queued.onDay)}`) : 'chưa đoán được ngày'}`,
          ),
        )}
      </Rows>
      <Rows title="Quá hạn" count={overdue.length}>
        {overdue.map((loan) =>
          row(
            loan,
            `chậm ${formatVnd(loan.overdue ?? 0)} từ ${formatDay(loan.since ?? today)}; còn nợ ${formatVnd(loan.owed ?? 0)}. Nên hỏi thăm trước, rồi cùng tính cách trả.`,
          ),
        )}
      </Rows>
      {keeps && due.length > 0 && (
        <Section title="Thu các kỳ đến hạn của mọi người">
          <p>
            Một lần ghi cho cả danh sách, như khi trừ lương: ai đến hạn bao nhiêu thu bấy nhiêu.
          </p>
          <Form intent="collect">
            <FieldRow>
              <DayField label="Ngày thu" name="day" value={formatDay(today)} />
              <WhereField value="bank" />
            </FieldRow>
            <div>
              <Button look="plain">Ghi thu {due.length} người</Button>
            </div>
          </Form>
        </Section>
      )}
      <Rows title="Đang vay, trả đúng hạn" count={out.length}>
        {out.map((loan) =>
          row(
            loan,
            loan.nextOn
              ? `kỳ tới ${formatVnd(loan.nextAmount ?? 0)} ngày ${formatDay(loan.nextOn)} (${daysAwayText(loan.nextOn, today)}); còn nợ ${formatVnd(loan.owed ?? 0)}`
              : 'đã trả hết',
          ),
        )}
      </Rows>
      {ended.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">Đã xong ({ended.length})</summary>
          <ul className="divide-base-300 divide-y">
            {ended.map((loan) =>
              row(
                loan,
                <>
                  <LoanBadge state={loan.state} /> {loan.endedOn && formatDay(loan.endedOn)}
                </>,
              ),
            )}
          </ul>
        </details>
      )}
    </Page>
  )
}

function Rows({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <Section title={`${title} (${count})`}>
      <ul className="divide-base-300 divide-y">{children}</ul>
    </Section>
  )
}
