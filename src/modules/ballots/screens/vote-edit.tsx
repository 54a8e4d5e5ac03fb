import { redirect } from 'react-router'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page } from '#ui/page.tsx'
import { changeVote } from '../vote/change-vote.ts'
import { formatFraction } from '../vote/fraction.ts'
import { listVoteChoices } from '../vote/list-vote-choices.ts'
import type { Route } from './+types/vote-edit.ts'
import { VoteForm } from './vote-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { vote, rules, bodies, people } = await listVoteChoices(ctx, asked)
    // Opened in the meantime: what it says now stands on its page.
    if (!vote) throw redirect(`/units/${asked.unitId}/votes/${asked.voteId}`)
    return {
      rules,
      bodies,
      people,
      values: {
        title: vote.title,
        question: vote.question,
        secrecy: vote.secret ? 'secret' : 'open',
        method: vote.method,
        choices: vote.choices,
        seats: vote.seats,
        mostMarks: vote.method === 'choose' ? vote.mostMarks : null,
        base: vote.base,
        share: formatFraction({
          numerator: vote.shareNumerator,
          denominator: vote.shareDenominator,
        }),
        reach: vote.strictly ? 'more' : 'enough',
        quorum: formatFraction({
          numerator: vote.quorumNumerator,
          denominator: vote.quorumDenominator,
        }),
        ruleDocument: vote.ruleDocument,
        electorate: vote.electorate,
        bodyId: vote.bodyId,
        personIds: vote.personIds,
      },
    }
  },
  { isFor: [changeVote] },
)

export const action = formAction({
  change: {
    command: changeVote,
    done: 'Đã lưu.',
    next: (_: unknown, { unitId, voteId }) => `/units/${unitId}/votes/${voteId}`,
  },
})

export default function VoteEdit({ loaderData, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/votes`
  return (
    <Page
      title="Sửa cuộc bỏ phiếu"
      crumbs={[
        { to: at, label: 'Bỏ phiếu' },
        { to: `${at}/${params.voteId}`, label: loaderData.values.title },
      ]}
    >
      <VoteForm intent="change" {...loaderData} />
    </Page>
  )
}
