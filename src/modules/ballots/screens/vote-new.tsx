import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page } from '#ui/page.tsx'
import { listVoteChoices } from '../vote/list-vote-choices.ts'
import { startVote } from '../vote/start-vote.ts'
import type { Route } from './+types/vote-new.ts'
import { VoteForm } from './vote-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { rules, bodies, people } = await listVoteChoices(ctx, {
      unitId: Number(asked.unitId),
    })
    return { rules, bodies, people }
  },
  { isFor: [startVote] },
)

export const action = formAction({
  start: {
    command: startVote,
    done: 'Đã lập phiếu. Hãy cử ban kiểm phiếu, xem lại danh sách cử tri rồi bắt đầu.',
    next: ({ voteId }: { voteId: number }, { unitId }) => `/units/${unitId}/votes/${voteId}`,
  },
})

export default function VoteNew({ loaderData, params }: Route.ComponentProps) {
  return (
    <Page
      title="Chuẩn bị cuộc bỏ phiếu"
      crumbs={[{ to: `/units/${params.unitId}/votes`, label: 'Bỏ phiếu' }]}
      lead="Chưa ai nhận được gì trước khi bạn bấm bắt đầu ở trang sau."
    >
      <VoteForm intent="start" {...loaderData} />
    </Page>
  )
}
