import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

type Counted = {
  unitId: number
  voteId: number
  reference: { kind: string; id: number } | null
  quorumMet: boolean
  choices: readonly {
    subjectId: number | null
    yes: number
    no: number
    outcome: 'passed' | 'tied' | 'failed'
  }[]
}

/**
 * Answers the count of a vote that a round had started: who passed has the best degree, who failed has not; a tie waits for the
 * second round. Without a quorum nothing is decided. In a round that is no longer with the committee only the words are kept.
 */
export async function takeVoteResult(ctx: Context, counted: Counted): Promise<void> {
  const { unitId, voteId, reference, quorumMet, choices } = counted
  if (reference?.kind !== 'reviews.round') return
  const words = { passed: 'đạt', tied: 'ngang phiếu, chưa phân định', failed: 'không đạt' }
  const results = choices.map(({ subjectId, yes, no, outcome }) => ({
    id: subjectId,
    words: `Bỏ phiếu kín: ${yes} đồng ý, ${no} không đồng ý; ${quorumMet ? words[outcome] : 'không đủ số người dự'}`,
    outcome: quorumMet ? outcome : 'tied',
  }))
  await sql`
    update reviews.assessment as one set vote_id = ${voteId}, vote_words = result.words, version = version + 1,
      rank = case when not decides then one.rank when result.outcome = 'passed' then 1 else greatest(one.rank, 2) end,
      by_hand = one.by_hand or decides, rank_reason = case when decides then result.words else one.rank_reason end
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as result (id bigint, words text, outcome text),
      lateral (select result.outcome <> 'tied' and exists (select from reviews.round
        where unit_id = ${unitId} and id = ${reference.id} and state = 'committee') as decides) as verdict
    where one.unit_id = ${unitId} and one.round_id = ${reference.id} and one.id = result.id`.execute(
    ctx.db,
  )
}
