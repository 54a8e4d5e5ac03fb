import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageVotes } from '../permissions.ts'
import { lockVote } from './lock-vote.ts'
import type { Rule } from './outcome-of.ts'
import { outcomeAgain } from './vote-result.ts'

/**
 * Prepares another vote over what the first left open: the tied, otherwise the leading of those who were not elected. By the same
 * rule and for the same thing; who votes is asked anew, except where the electors were chosen one by one.
 */
export const startSecondRound = command({
  name: 'ballots.start-second-round',
  summary: 'Chuẩn bị bỏ phiếu vòng hai',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, { unitId, voteId }) {
    const first = await lockVote(ctx, { unitId, voteId }, ['final'])
    const choices = await ctx.db
      .selectFrom('ballots.choice')
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .orderBy('position')
      .select(['position', 'name', 'note', 'personId', 'subjectId', 'yesCount as yes'])
      .execute()
    const { again, openSeats } = outcomeAgain(first as Rule, first, choices)
    const standing = choices.filter(({ position }) => again.includes(position))
    if (standing.length === 0) throw new Refused('Kết quả đã rõ, không cần vòng hai.')
    const seats = first.seats === null ? null : openSeats || first.seats
    const second = await copyVote(
      ctx,
      { unitId, voteId },
      {
        title: `${first.title.replace(/ \(vòng \d+\)$/, '')} (vòng ${roundAfter(first.title)})`,
        seats,
        mostMarks:
          first.method === 'yes_no' ? standing.length : Math.min(seats ?? 1, standing.length),
        startedByAccountId: ctx.actor?.accountId ?? null,
        startedByName: ctx.actor?.name ?? '',
      },
    )
    const rows = standing.map(({ yes: _, ...choice }, index) => ({
      ...choice,
      unitId,
      voteId: second,
      position: index + 1,
    }))
    await ctx.db.insertInto('ballots.choice').values(rows).execute()
    await copyPeople(ctx, { unitId, from: voteId, to: second })
    return { voteId: second }
  },
})

function roundAfter(title: string): number {
  return Number(/ \(vòng (\d+)\)$/.exec(title)?.[1] ?? 1) + 1
}

type Changes = {
  title: string
  seats: number | null
  mostMarks: number
  startedByAccountId: number | null
  startedByName: string
}

async function copyVote(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  changes: Changes,
): Promise<number> {
  const { title, seats, mostMarks, startedByAccountId, startedByName } = changes
  const { rows } = await sql<{ id: number }>`
    insert into ballots.vote (unit_id, title, question, secret, method, most_marks, seats, base, share_numerator, share_denominator,
      strictly, quorum_numerator, quorum_denominator, rule_document, electorate, body_id, reference_kind, reference_id, first_round_id,
      started_by_account_id, started_by_name, started_on)
    select unit_id, ${title}, question, secret, method, ${mostMarks}, ${seats}, base, share_numerator, share_denominator,
      strictly, quorum_numerator, quorum_denominator, rule_document, electorate, body_id, reference_kind, reference_id, id,
      ${startedByAccountId}, ${startedByName}, ${ctx.today}
    from ballots.vote where unit_id = ${unitId} and id = ${voteId} returning id`.execute(ctx.db)
  const [made] = rows
  if (!made) throw new Error('a vote that was locked has gone')
  return made.id
}

/** Those who count, and the roll of the first round without those who were struck off. */
async function copyPeople(
  ctx: Context,
  { unitId, from, to }: { unitId: number; from: number; to: number },
): Promise<void> {
  await sql`insert into ballots.teller (unit_id, vote_id, person_id, full_name)
    select unit_id, ${to}, person_id, full_name from ballots.teller where unit_id = ${unitId} and vote_id = ${from}`.execute(
    ctx.db,
  )
  await sql`insert into ballots.elector (unit_id, vote_id, person_id, member_id, full_name, sort_key)
    select unit_id, ${to}, person_id, member_id, full_name, sort_key from ballots.elector
    where unit_id = ${unitId} and vote_id = ${from} and struck_because = '' order by sort_key, id`.execute(
    ctx.db,
  )
}
