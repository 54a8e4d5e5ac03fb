import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { peopleOf } from '../assessment/people-of.ts'
import { manageRounds } from '../permissions.ts'
import { placePeople } from '../quota/place-people.ts'
import { lockRound } from './require-round.ts'

/**
 * Gives everybody the degree that points, gates and quotas come to, with the reason of whoever falls out. Points that the committee has
 * not given are those of the last view. What the committee or a vote chose stays.
 */
export const proposeDegrees = command({
  name: 'reviews.propose-degrees',
  summary: 'Xếp loại theo điểm, điều kiện và chỉ tiêu',
  allow: manageRounds,
  input: z.object({ unitId: id, roundId: id }),
  async run(ctx, { unitId, roundId }) {
    const round = await lockRound(ctx, { unitId, roundId }, ['committee'])
    const everybody = await peopleOf(ctx, round)
    const people = everybody.filter(({ leftOutBecause, latest }) => !leftOutBecause && latest)
    if (people.length === 0)
      throw new Refused('Chưa ai có điểm. Hãy ghi điểm của tổ hoặc của Ban Chấp hành trước.')
    const placed = placePeople(people, round.rules.bands, round.rules.quotas)
    const rows = people.map((one) => {
      const { rank, reason } = placed.get(one.assessmentId) ?? { rank: null, reason: '' }
      const gate =
        one.bestRank > 1 && !one.byHand
          ? `Không đủ điều kiện: ${one.closed.map(({ because }) => because).join('; ')}`
          : ''
      const because = one.byHand ? one.rankReason : [gate, reason].filter(Boolean).join('. ')
      return { id: one.assessmentId, points: `{${one.latest?.join(',')}}`, rank, because }
    })
    await sql`
      update reviews.assessment as one set points = given.points::smallint[], rank = given.rank, rank_reason = given.because, version = version + 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id bigint, points text, rank smallint, because text)
      where one.unit_id = ${unitId} and one.id = given.id
        and (one.points, one.rank, one.rank_reason) is distinct from (given.points::smallint[], given.rank, given.because)`.execute(
      ctx.db,
    )
    return { rated: people.length, without: everybody.length - people.length }
  },
})
