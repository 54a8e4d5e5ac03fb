import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { manageVotes } from '../permissions.ts'
import { closingFields, closingTime } from './closing-time.ts'
import { lockVote } from './lock-vote.ts'

/** Gives more time to vote, with a reason that stands in the minutes. Time is never taken away. */
export const extendVote = command({
  name: 'ballots.extend-vote',
  summary: 'Kéo dài thời gian bỏ phiếu',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id, ...closingFields, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, voteId, closesOn, closesTime, reason }) {
    const found = await lockVote(ctx, { unitId, voteId }, ['casting'])
    const closesAt = closingTime(closesOn, closesTime)
    if (!closesAt) throw new Invalid({ closesOn: ['Ngày đóng hòm phiếu còn trống'] })
    if (closesAt <= new Date() || (found.closesAt && closesAt <= found.closesAt))
      throw new Invalid({ closesOn: ['Giờ mới phải sau lúc này và sau giờ đã định'] })
    await ctx.db
      .updateTable('ballots.vote')
      .set({ closesAt, extendedBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', voteId)
      .execute()
    return {}
  },
})
