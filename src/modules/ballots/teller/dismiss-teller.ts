import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { manageVotes } from '../permissions.ts'
import { lockVote } from '../vote/lock-vote.ts'

/** Takes somebody off the counting committee. */
export const dismissTeller = command({
  name: 'ballots.dismiss-teller',
  summary: 'Bỏ một người khỏi ban kiểm phiếu',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id, personId: id }),
  async run(ctx, { unitId, voteId, personId }) {
    await lockVote(ctx, { unitId, voteId }, ['draft', 'handing_out', 'casting'])
    await ctx.db
      .deleteFrom('ballots.teller')
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .where('personId', '=', personId)
      .execute()
    return {}
  },
})
