import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { countVotes } from '../permissions.ts'
import { requireTeller } from '../teller/require-teller.ts'
import { closingFields, closingTime } from './closing-time.ts'
import { lockVote } from './lock-vote.ts'

/**
 * Ends the handing out and opens the box. Between the two nothing overlaps: who takes a paper and puts it in at once would be
 * known by the moment. The key that signs papers is destroyed.
 */
export const openBox = command({
  name: 'ballots.open-box',
  summary: 'Kết thúc phát phiếu, mở hòm phiếu',
  allow: countVotes,
  input: z.object({ unitId: id, voteId: id, ...closingFields }),
  async run(ctx, { unitId, voteId, closesOn, closesTime }) {
    const vote = { unitId, voteId }
    await requireTeller(ctx, vote)
    await lockVote(ctx, vote, ['handing_out'])
    const { handed } = await ctx.db
      .selectFrom('ballots.elector')
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .where('took', 'is not', null)
      .select(sql<number>`count(*)`.as('handed'))
      .executeTakeFirstOrThrow()
    if (handed === 0) throw new Refused('Chưa ai nhận phiếu nên chưa mở hòm phiếu được.')
    const closesAt = closingTime(closesOn, closesTime)
    if (closesAt && closesAt <= new Date())
      throw new Invalid({ closesOn: ['Giờ đóng hòm phiếu phải sau lúc này'] })
    await ctx.db
      .updateTable('ballots.signingKey')
      .set({ privateSealed: null })
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .execute()
    await ctx.db
      .updateTable('ballots.vote')
      .set({ state: 'casting', boxOpenedAt: sql<Date>`now()`, closesAt })
      .where('unitId', '=', unitId)
      .where('id', '=', voteId)
      .execute()
    return { handed }
  },
})
