import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import type { VoteState } from '../labels.ts'
import { listMyVotes } from '../vote/list-my-votes.ts'
import { momentInWords } from '../vote/moment-in-words.ts'
import type { Route } from './+types/my-votes.ts'
import { VoteBadge } from './vote-badge.tsx'

type Mine = { state: VoteState; secret: boolean; took: string | null; hasSpoken: boolean }

/** What there is to do for the elector, in one line. */
function toDo({ state, secret, took, hasSpoken }: Mine): string {
  if (state === 'handing_out')
    return took === 'paper'
      ? 'Bạn đã nhận phiếu giấy'
      : took === 'phone'
        ? 'Đã nhận phiếu; chờ mở hòm phiếu'
        : 'Hãy nhận phiếu'
  if (state !== 'casting') return ''
  if (!secret) return hasSpoken ? 'Bạn đã biểu quyết' : 'Hãy biểu quyết'
  if (took === 'phone') return 'Hòm phiếu đang mở'
  return took === 'paper' ? 'Hãy bỏ phiếu giấy vào hòm' : 'Đã hết giờ nhận phiếu'
}

export const loader = pageLoader(async (ctx) => {
  const { votes, counted } = await listMyVotes(ctx, {})
  return {
    counted: counted.map(({ startedOn, ...vote }) => ({ ...vote, on: formatDay(startedOn) })),
    votes: votes.map((vote) => ({
      ...vote,
      toDo: toDo(vote),
      until: vote.state === 'casting' && vote.closesAt ? momentInWords(vote.closesAt) : null,
      on: formatDay(vote.finalOn ?? vote.openedOn),
    })),
  }
})

export default function MyVotes({ loaderData: { votes, counted } }: Route.ComponentProps) {
  const isOpen = ({ state }: { state: VoteState }) => state !== 'final' && state !== 'cancelled'
  const groups = [
    ['Đang diễn ra', votes.filter(isOpen)],
    ['Đã xong', votes.filter((vote) => !isOpen(vote))],
  ] as const
  return (
    <Page
      title="Bỏ phiếu của tôi"
      crumbs={[{ to: '/me', label: 'Hồ sơ của tôi' }]}
      lead="Những cuộc bỏ phiếu có tên bạn trong danh sách cử tri."
    >
      {votes.length === 0 && (
        <Empty>Chưa có cuộc bỏ phiếu nào có tên bạn trong danh sách cử tri.</Empty>
      )}
      {groups.map(
        ([title, group]) =>
          group.length > 0 && (
            <Section key={title} title={title}>
              <ul className="divide-base-300 divide-y">
                {group.map((vote) => (
                  <li
                    key={`${vote.unitId}-${vote.voteId}`}
                    className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
                  >
                    <span className="flex flex-col">
                      <Link
                        className="link link-hover font-semibold"
                        to={`/me/votes/${vote.unitId}/${vote.voteId}`}
                      >
                        {vote.title}
                      </Link>
                      <span className="text-base-content/80 text-sm">
                        {[vote.unitName, vote.on, vote.until && `đến ${vote.until}`]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                    <span className="flex flex-wrap items-center gap-3">
                      {vote.toDo && <span className="text-sm font-semibold">{vote.toDo}</span>}
                      <VoteBadge state={vote.state} secret={vote.secret} />
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
      {counted.length > 0 && (
        <Section title="Bạn trong ban kiểm phiếu">
          <ul className="divide-base-300 divide-y">
            {counted.map((vote) => (
              <li
                key={`${vote.unitId}-${vote.voteId}`}
                className="flex flex-wrap items-center justify-between gap-2 py-3"
              >
                <Link
                  className="link link-hover font-semibold"
                  to={`/units/${vote.unitId}/votes/${vote.voteId}`}
                >
                  {vote.title}
                </Link>
                <VoteBadge state={vote.state} secret={vote.secret} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
