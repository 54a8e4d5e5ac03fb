import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { type Sex, sexLabels, type TransferState, transferStateLabels } from '../labels.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import { acceptTransfer } from '../transfer/accept-transfer.ts'
import { listTransfers } from '../transfer/list-transfers.ts'
import { refuseTransfer } from '../transfer/refuse-transfer.ts'
import { withdrawTransfer } from '../transfer/withdraw-transfer.ts'
import type { Route } from './+types/transfers.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const letters = await listTransfers(ctx, asked)
  const { groups } = await listRecordChoices(ctx, asked)
  return {
    groups,
    letters: letters.map((letter) => ({
      ...letter,
      onDay: formatDay(letter.onDay),
      birthDay: letter.birthDay && formatDay(letter.birthDay),
    })),
  }
})

export const action = formAction({
  accept: {
    command: acceptTransfer,
    done: 'Đã nhận đoàn viên.',
    next: ({ memberId }: { memberId: number }, fields) =>
      `/units/${fields.unitId}/members/${memberId}`,
  },
  refuse: { command: refuseTransfer, done: 'Đã trả lại giấy chuyển.' },
  withdraw: { command: withdrawTransfer, done: 'Đã rút giấy chuyển.' },
})

const tones: Record<TransferState, Tone> = {
  pending: 'warning',
  accepted: 'success',
  refused: 'error',
  withdrawn: 'neutral',
}

export default function Transfers({ loaderData, params }: Route.ComponentProps) {
  const { letters, groups } = loaderData
  const list = `/units/${params.unitId}/members`
  const sides = [
    { direction: 'in', title: 'Giấy chuyển đến', empty: 'Chưa có đơn vị nào gửi giấy chuyển đến.' },
    {
      direction: 'out',
      title: 'Giấy chuyển đi',
      empty: 'Chưa gửi giấy nào. Viết giấy từ trang của đoàn viên, mục Ghi biến động.',
    },
  ] as const
  return (
    <Page title="Chuyển sinh hoạt" crumbs={[{ to: list, label: 'Đoàn viên' }]}>
      {sides.map(({ direction, title, empty }) => {
        const ours = letters.filter((letter) => letter.direction === direction)
        return (
          <Section key={direction} title={title}>
            {ours.length === 0 && <Empty>{empty}</Empty>}
            <ul className="divide-base-300 divide-y">
              {ours.map((letter) => (
                <li key={letter.transferId} className="flex flex-col gap-2 py-4 first:pt-0">
                  <div className="flex flex-wrap items-center gap-3">
                    <span className="font-semibold">
                      {letter.memberId ? (
                        <Link className="link link-hover" to={`${list}/${letter.memberId}`}>
                          {letter.fullName}
                        </Link>
                      ) : (
                        letter.fullName
                      )}
                    </span>
                    <Badge tone={tones[letter.state as TransferState]}>
                      {transferStateLabels[letter.state as TransferState]}
                    </Badge>
                  </div>
                  <p className="text-sm">
                    {[
                      `${direction === 'in' ? 'Từ' : 'Đến'} ${letter.otherUnitName}`,
                      `từ ngày ${letter.onDay}`,
                      sexLabels[letter.sex as Sex],
                      letter.birthDay && `sinh ${letter.birthDay}`,
                      letter.jobTitle,
                      letter.decisionNumber && `QĐ ${letter.decisionNumber}`,
                      letter.note,
                      letter.answerNote && `Trả lời: ${letter.answerNote}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {letter.state === 'pending' && direction === 'in' && (
                    <Answer transferId={letter.transferId} groups={groups} />
                  )}
                  {letter.state === 'pending' && direction === 'out' && (
                    <div>
                      <ActionButton
                        intent="withdraw"
                        fields={{ transferId: letter.transferId }}
                        label="Rút giấy"
                        confirm="Rút giấy chuyển này?"
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </Page>
  )
}

type Groups = { value: number; label: string }[]

/** Field labels carry no ids here: several letters stand on one page. */
function Answer({ transferId, groups }: { transferId: number; groups: Groups }) {
  return (
    <div className="flex flex-wrap items-start gap-4">
      <Form intent="accept" className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="transferId" value={transferId} />
        {groups.length > 0 && (
          <label className="flex flex-col gap-1">
            <span className="text-sm font-semibold">Xếp vào tổ</span>
            <select name="subunitId" className="select">
              <option value="">Chưa xếp</option>
              {groups.map((group) => (
                <option key={group.value} value={group.value}>
                  {group.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" className="btn btn-primary">
          Nhận đoàn viên
        </button>
      </Form>
      <details>
        <summary className="btn btn-ghost">Không nhận</summary>
        <Form intent="refuse" className="mt-2 flex flex-wrap items-end gap-2">
          <input type="hidden" name="transferId" value={transferId} />
          <label className="flex flex-col gap-1">
            <span className="text-sm font-semibold">Lý do</span>
            <input name="reason" required className="input" />
          </label>
          <button type="submit" className="btn btn-outline btn-error">
            Trả lại giấy
          </button>
        </Form>
      </details>
    </div>
  )
}
