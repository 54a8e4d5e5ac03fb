import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { manageVotes } from '../permissions.ts'
import { lockVote } from '../vote/lock-vote.ts'

/** Strikes off the frozen roll, by a decision, who has taken no paper yet: somebody who left the union in the meantime. */
export const strikeElector = command({
  name: 'ballots.strike-elector',
  summary: 'Gạch một người khỏi danh sách cử tri đã chốt',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id, electorId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, voteId, electorId, reason }) {
    await lockVote(ctx, { unitId, voteId }, ['handing_out'])
    const { numUpdatedRows } = await ctx.db
      .updateTable('ballots.elector')
      .set({ struckBecause: reason })
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .where('id', '=', electorId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Không có người này trong danh sách cử tri.')
    return {}
  },
})
