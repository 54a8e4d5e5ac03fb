import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { type ProposalState, proposalStateLabels, proposalStateTones } from '../labels.ts'
import { approvePayment } from '../proposal/approve-payment.ts'
import { listProposals } from '../proposal/list-proposals.ts'
import { payProposal } from '../proposal/pay-proposal.ts'
import { refusePayment } from '../proposal/refuse-payment.ts'
import { withdrawProposal } from '../proposal/withdraw-proposal.ts'
import type { Route } from './+types/proposals.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listProposals(ctx, { sort: '-proposed', ...asked })
  const { may, threshold } = await glanceAtBook(ctx, asked)
  return {
    list: {
      ...list,
      rows: list.rows.map(({ proposedByAccountId, ...row }) => ({
        ...row,
        state: row.state as ProposalState,
        amount: formatCount(row.amount),
        proposed: formatDay(dayOf(new Date(row.proposedAt))),
        mine: proposedByAccountId === ctx.actor?.accountId,
      })),
    },
    may,
    threshold: threshold === null ? null : formatVnd(threshold),
    state: asked.state ?? '',
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  approve: { command: approvePayment, done: 'Đã duyệt. Thủ quỹ có thể chi.' },
  refuse: { command: refusePayment, done: 'Đã ghi là không duyệt.' },
  withdraw: { command: withdrawProposal, done: 'Đã rút đề nghị.' },
  pay: {
    command: payProposal,
    done: ({ voucherNumber }: { voucherNumber: number }) => `Đã lập phiếu chi số ${voucherNumber}.`,
    next: ({ entryId }: { entryId: number }, { unitId }) =>
      `/units/${unitId}/ledger/entries/${entryId}`,
  },
})

export default function Proposals({ loaderData, params }: Route.ComponentProps) {
  const { list, may, threshold, state, today } = loaderData
  const at = `/units/${params.unitId}/ledger`
  const propose = may.proposes && (
    <LinkButton to={`${at}/payments/new?propose=1`} look="primary">
      Đề nghị chi
    </LinkButton>
  )
  return (
    <Page
      title="Đề nghị chi"
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead={
        threshold
          ? `Khoản chi từ ${threshold} trở lên: một người đề nghị, một người khác duyệt, rồi Thủ quỹ mới chi.`
          : 'Đơn vị chưa đặt mức chi phải có hai người duyệt.'
      }
      actions={propose}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Người nhận, lý do">
          <FilterSelect
            name="state"
            label="Tình trạng"
            value={state}
            options={Object.entries(proposalStateLabels).map(([value, label]) => ({
              value,
              label,
            }))}
          />
        </ListFilter>
        <Table
          caption="Đề nghị chi"
          list={list}
          rowKey={(row) => row.proposalId}
          columns={[
            {
              header: 'Người nhận',
              sort: 'counterpart',
              heading: true,
              cell: (row) => (
                <span>
                  {row.counterpart}
                  <span className="row-note block font-normal">
                    {row.reason} · {row.spendingName} · {row.partName}
                  </span>
                </span>
              ),
            },
            { header: 'Số tiền', sort: 'amount', numeric: true, cell: (row) => row.amount },
            {
              header: 'Đề nghị',
              sort: 'proposed',
              cell: (row) => (
                <span>
                  {row.proposed}
                  <span className="row-note block">{row.proposedByName}</span>
                </span>
              ),
            },
            {
              header: 'Tình trạng',
              cell: (row) => (
                <span className="flex flex-col items-start gap-1">
                  <Badge tone={proposalStateTones[row.state]}>
                    {proposalStateLabels[row.state]}
                  </Badge>
                  {row.decidedByName && (
                    <span className="row-note">
                      {row.decidedByName}
                      {row.remark && `: ${row.remark}`}
                    </span>
                  )}
                  {row.entryId && (
                    <Link className="link text-sm" to={`${at}/entries/${row.entryId}`}>
                      Xem phiếu chi
                    </Link>
                  )}
                </span>
              ),
            },
            {
              header: 'Việc cần làm',
              cell: ({ proposalId, state, mine, amount, counterpart }) => (
                <span className="flex flex-wrap items-start gap-2">
                  {state === 'waiting' && may.decides && !mine && (
                    <>
                      <ActionButton
                        intent="approve"
                        fields={{ proposalId }}
                        label="Duyệt"
                        confirm={`Duyệt chi ${amount} đồng cho ${counterpart}?`}
                        className="btn btn-primary btn-sm"
                      />
                      <FoldedForm
                        intent="refuse"
                        fields={{ proposalId }}
                        summary="Không duyệt"
                        look="btn btn-outline border-base-300 btn-sm"
                        className="mt-2 flex flex-col gap-2"
                      >
                        <TextField label="Lý do không duyệt" name="remark" />
                        <Button look="danger" className="btn-sm">
                          Không duyệt
                        </Button>
                      </FoldedForm>
                    </>
                  )}
                  {state === 'waiting' && mine && (
                    <ActionButton
                      intent="withdraw"
                      fields={{ proposalId }}
                      label="Rút"
                      confirm="Rút đề nghị này?"
                    />
                  )}
                  {state === 'approved' && may.keeps && (
                    <FoldedForm
                      intent="pay"
                      fields={{ proposalId }}
                      summary="Chi tiền"
                      look="btn btn-primary btn-sm"
                      className="mt-2 flex flex-col gap-2"
                    >
                      <DayField label="Ngày chi" name="day" value={today} />
                      <Button className="btn-sm">Lập phiếu chi</Button>
                    </FoldedForm>
                  )}
                </span>
              ),
            },
          ]}
          empty={<Empty action={propose}>Không có đề nghị chi nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
