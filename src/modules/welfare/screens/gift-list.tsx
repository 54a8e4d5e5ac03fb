import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { approveGiftList } from '../gift-list/approve-gift-list.ts'
import { findGiftList } from '../gift-list/find-gift-list.ts'
import { payGiftList } from '../gift-list/pay-gift-list.ts'
import { withdrawGiftList } from '../gift-list/withdraw-gift-list.ts'
import { addPaper } from '../photo/add-paper.ts'
import { removePhoto } from '../photo/remove-photo.ts'
import type { Route } from './+types/gift-list.ts'
import { PayForm } from './case-actions.tsx'
import { CaseBadge } from './case-badge.tsx'
import { CaseSteps } from './case-steps.tsx'
import { Papers } from './papers.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { parts, voucher, ...list } = await findGiftList(ctx, asked)
  const [first] = parts
  const on = (by: string | null | undefined, day: string | null | undefined) =>
    day ? [by, formatDay(day)].filter(Boolean).join(', ') : ''
  return {
    ...list,
    onDay: formatDay(list.onDay),
    amountShown: formatVnd(list.amount),
    parts: parts.map((part) => ({
      caseId: part.caseId,
      fullName: part.fullName,
      aboutName: part.aboutName,
      groupName: part.groupName ?? '',
      amount: formatVnd(part.amount),
    })),
    voucher: voucher && {
      entryId: voucher.entryId,
      name: `Phiếu chi ${String(voucher.number).padStart(4, '0')}/${voucher.year}`,
    },
    steps: [
      { name: 'Lập danh sách', done: true, by: list.enteredByName },
      {
        name: 'Duyệt',
        done: list.state === 'approved' || list.state === 'paid',
        by: on(first?.decidedByName, first?.decidedOn),
      },
      { name: 'Chi tiền', done: list.state === 'paid', by: on(null, first?.paidOn) },
      {
        name: 'Ký nhận',
        done: list.papers.length > 0,
        by: list.papers.length > 0 ? 'Đã có ảnh' : '',
      },
    ],
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  approve: { command: approveGiftList, done: 'Đã duyệt danh sách; thủ quỹ có thể chi.' },
  pay: { command: payGiftList, done: 'Đã chi cả danh sách bằng một phiếu chi.' },
  withdraw: { command: withdrawGiftList, done: 'Đã rút.' },
  addPaper: { command: addPaper, done: 'Đã lưu ảnh giấy ký nhận.' },
  removePhoto: { command: removePhoto, done: 'Đã gỡ ảnh.' },
})

export default function GiftList({ loaderData: list, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/welfare`
  const here = `${at}/lists/${list.listId}`
  const { may, state } = list
  const waits = state === 'waiting' && may.manages
  return (
    <Page
      title={list.name}
      crumbs={[
        { to: at, label: 'Chăm lo đoàn viên' },
        { to: `${at}/lists`, label: 'Danh sách quà' },
      ]}
      lead={`${list.kindName}, ngày ${list.onDay}: ${list.parts.length} phần, ${list.amountShown}.`}
      actions={
        <>
          <LinkButton to={`${here}/list.xlsx`} reloadDocument>
            Xuất Excel
          </LinkButton>
          <LinkButton to={`${here}/list.pdf`} reloadDocument look="primary">
            In danh sách ký nhận
          </LinkButton>
        </>
      }
    >
      <Section>
        <CaseSteps state={state} steps={list.steps} />
        {list.voucher && (
          <Link
            className="link w-fit"
            to={`/units/${params.unitId}/ledger/entries/${list.voucher.entryId}`}
          >
            {list.voucher.name}
          </Link>
        )}
        {may.decides && state === 'waiting' && (
          <div className="flex flex-wrap gap-3">
            <Form intent="approve" className="contents">
              <Button>Duyệt {list.amountShown}</Button>
            </Form>
            <ActionButton
              intent="withdraw"
              label="Rút danh sách"
              confirm="Rút cả danh sách này?"
              className="btn btn-ghost"
            />
          </div>
        )}
        {may.pays && state === 'approved' && (
          <PayForm intent="pay" today={list.today} label={`Chi ${list.amountShown}`}>
            <TextField
              label="Người nhận tiền đi phát"
              name="receiver"
              value={list.enteredByName}
              optional
            />
          </PayForm>
        )}
      </Section>
      <Section title="Người nhận" actions={<CaseBadge state={state} />}>
        <table className="table-cards table table-sm">
          <caption className="sr-only">Người nhận quà</caption>
          <thead>
            <tr>
              <th scope="col">Đoàn viên</th>
              {list.forChildren && <th scope="col">Con</th>}
              <th scope="col">Tổ, bộ phận</th>
              <th scope="col" className="text-right">
                Số tiền
              </th>
              {waits && <th scope="col">Việc</th>}
            </tr>
          </thead>
          <tbody>
            {list.parts.map((part) => (
              <tr key={part.caseId}>
                <td className="card-heading font-semibold">{part.fullName}</td>
                {list.forChildren && <td data-label="Con">{part.aboutName}</td>}
                <td data-label="Tổ, bộ phận">{part.groupName}</td>
                <td data-label="Số tiền" className="text-right tabular-nums">
                  {part.amount}
                </td>
                {waits && (
                  <td data-label="Việc">
                    <ActionButton
                      intent="withdraw"
                      fields={{ caseId: part.caseId }}
                      label="Bớt"
                      className="btn btn-ghost btn-sm"
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Papers
        at={at}
        papers={list.papers}
        mayAdd={may.keepsPapers && state !== 'withdrawn'}
        mayRemove={may.decides}
      />
    </Page>
  )
}
