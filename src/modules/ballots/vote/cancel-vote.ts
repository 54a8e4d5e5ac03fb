import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { lockBox } from '../box/lock-box.ts'
import { manageVotes } from '../permissions.ts'
import { lockVote } from './lock-vote.ts'
import { voteCancelled } from './vote-announcements.ts'

/** Ends a vote without a result. What lay in the box is destroyed unread. */
export const cancelVote = command({
  name: 'ballots.cancel-vote',
  summary: 'Hủy một cuộc bỏ phiếu',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, voteId, reason }) {
    const vote = { unitId, voteId }
    const found = await lockVote(ctx, vote, ['draft', 'handing_out', 'casting', 'counting'])
    await lockBox(ctx, vote, 'alone')
    await ctx.db
      .deleteFrom('ballots.box')
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .execute()
    await ctx.db
      .updateTable('ballots.signingKey')
      .set({ privateSealed: null })
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .execute()
    await ctx.db
      .updateTable('ballots.vote')
      .set({ state: 'cancelled', cancelledBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', voteId)
      .execute()
    const reference = found.referenceKind
      ? { kind: found.referenceKind, id: Number(found.referenceId) }
      : null
    await voteCancelled.announce(ctx, { ...vote, reference, reason })
    return {}
  },
})
