import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { type PaymentState, paymentKindLabels, paymentStateLabels } from '../labels.ts'
import { decidePayment } from '../payment/decide-payment.ts'
import { listPayments } from '../payment/list-payments.ts'
import { makePayment } from '../payment/make-payment.ts'
import { withdrawPayment } from '../payment/withdraw-payment.ts'
import { decideLoans, keepFunds } from '../permissions.ts'
import type { Route } from './+types/payments.ts'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  payments: await listPayments(ctx, asked),
  keeps: may(ctx, asked.unitId, keepFunds),
  decides: may(ctx, asked.unitId, decideLoans),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  decide: {
    command: decidePayment,
    done: ({ approved }: { approved: boolean }) =>
      approved ? 'Đã duyệt. Thủ quỹ có thể chi.' : 'Đã ghi là không duyệt.',
  },
  withdraw: { command: withdrawPayment, done: 'Đã rút đề nghị.' },
  pay: {
    command: makePayment,
    done: ({ amount }: { amount: number }) => `Đã chi ${formatVnd(amount)} và lập phiếu chi.`,
  },
})

type Row = Route.ComponentProps['loaderData']['payments'][number]

const tones: Record<PaymentState, Tone> = {
  waiting: 'warning',
  approved: 'info',
  refused: 'neutral',
  withdrawn: 'neutral',
  paid: 'success',
}

export default function Payments({ loaderData, params }: Route.ComponentProps) {
  const { payments, keeps, decides, today } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const waiting = payments.filter(({ state }) => state === 'waiting')
  const approved = payments.filter(({ state }) => state === 'approved')
  const over = payments.filter(({ state }) => state !== 'waiting' && state !== 'approved')
  return (
    <Page
      title="Khoản chi cần hai người"
      crumbs={[{ to: funds, label: 'Các quỹ' }]}
      lead="Từ mức chi phải duyệt của sổ quỹ trở lên, hoàn tiền góp, chuyển tiền ủng hộ và chi hoạt động do một người đề nghị, một người khác duyệt, rồi mới chi."
    >
      {payments.length === 0 && <Empty>Chưa có khoản nào cần hai người.</Empty>}
      {waiting.length > 0 && (
        <div id="waiting">
          <Section title={`Chờ duyệt (${waiting.length})`}>
            <List
              rows={waiting}
              actions={(row) => (
                <>
                  {decides && !row.mine && !row.forMe && <Decide row={row} />}
                  {decides && row.mine && (
                    <span className="text-sm">Bạn đề nghị, nên một người khác duyệt.</span>
                  )}
                  {decides && row.forMe && !row.mine && (
                    <span className="text-sm">Tiền hoàn cho bạn, nên một người khác duyệt.</span>
                  )}
                  {keeps && row.mine && (
                    <ActionButton
                      intent="withdraw"
                      fields={{ paymentId: row.paymentId }}
                      label="Rút đề nghị"
                      confirm={`Rút đề nghị chi ${formatVnd(row.amount)} cho ${row.toName}?`}
                    />
                  )}
                </>
              )}
            />
          </Section>
        </div>
      )}
      {approved.length > 0 && (
        <div id="approved">
          <Section title={`Đã duyệt, chờ chi (${approved.length})`}>
            <List
              rows={approved}
              actions={(row) => (
                <>
                  {keeps && <Pay row={row} today={today} />}
                  {decides && !row.mine && <Refuse paymentId={row.paymentId} />}
                </>
              )}
            />
          </Section>
        </div>
      )}
      {over.length > 0 && (
        <details open={waiting.length + approved.length === 0}>
          <summary className="link w-fit cursor-pointer">Đã xong ({over.length})</summary>
          <List
            rows={over}
            actions={(row) =>
              row.entryId && (
                <Link
                  className="link text-sm"
                  to={`${funds}/${row.fundId}/movements?entryId=${row.entryId}`}
                >
                  Xem lần chi, rút lại nếu ghi nhầm
                </Link>
              )
            }
          />
        </details>
      )}
    </Page>
  )
}

function List({ rows, actions }: { rows: readonly Row[]; actions: (row: Row) => React.ReactNode }) {
  return (
    <ul className="divide-base-300 divide-y">
      {rows.map((row) => (
        <li
          key={row.paymentId}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 py-3"
        >
          <span className="min-w-0 font-semibold">
            {paymentKindLabels[row.kind]}: {row.toName}
          </span>
          <span className="flex items-center gap-3 whitespace-nowrap tabular-nums">
            {formatVnd(row.amount)}
            <Badge tone={tones[row.state]}>{paymentStateLabels[row.state]}</Badge>
          </span>
          <span className="text-base-content/80 w-full text-sm">{wordsOf(row)}</span>
          <span className="no-print flex w-full flex-wrap items-start gap-3">{actions(row)}</span>
        </li>
      ))}
    </ul>
  )
}

function wordsOf(row: Row): string {
  return [
    `${row.fundName} đang có ${formatVnd(row.home)}`,
    row.note,
    row.receiptNumber && `biên nhận ${row.receiptNumber}`,
    `${row.proposedName} đề nghị ${formatDay(row.proposedOn)}`,
    row.decidedName &&
      `${row.decidedName} ${row.state === 'refused' ? 'không duyệt' : 'duyệt'} ${formatDay(row.decidedOn ?? '')}`,
    row.remark,
  ]
    .filter(Boolean)
    .join(' · ')
}

function Decide({ row }: { row: Row }) {
  const { paymentId, amount, toName } = row
  return (
    <>
      <ActionButton
        intent="decide"
        fields={{ paymentId, decision: 'approved' }}
        label="Duyệt"
        confirm={`Duyệt chi ${formatVnd(amount)} cho ${toName}?`}
        className="btn btn-primary btn-sm"
      />
      <Refuse paymentId={paymentId} />
    </>
  )
}

function Refuse({ paymentId }: { paymentId: number }) {
  return (
    <FoldedForm
      intent="decide"
      fields={{ paymentId, decision: 'refused' }}
      summary="Không duyệt"
      look="btn btn-outline border-base-300 btn-sm"
    >
      <TextField label="Lý do không duyệt" name="remark" />
      <div>
        <Button look="danger">Ghi không duyệt</Button>
      </div>
    </FoldedForm>
  )
}

function Pay({ row: { paymentId, kind, receiptNumber }, today }: { row: Row; today: string }) {
  return (
    <FoldedForm
      intent="pay"
      fields={{ paymentId }}
      summary="Chi tiền"
      look="btn btn-primary btn-sm"
    >
      <FieldRow>
        <DayField label="Ngày chi" name="day" value={today} />
        <WhereField />
        {kind === 'remittance' && (
          <TextField label="Số biên nhận" name="receiptNumber" value={receiptNumber} optional />
        )}
      </FieldRow>
      <div>
        <Button>Ghi đã chi</Button>
      </div>
    </FoldedForm>
  )
}
