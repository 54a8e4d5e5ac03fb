import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { countVotes } from '../permissions.ts'
import { requireTeller } from '../teller/require-teller.ts'
import { finishCount } from '../vote/finish-count.ts'
import { lockVote } from '../vote/lock-vote.ts'

/** Another one of the counting committee has counted the papers too: the count is final. */
export const confirmPapers = command({
  name: 'ballots.confirm-papers',
  summary: 'Xác nhận kết quả kiểm phiếu giấy và chốt kết quả',
  allow: countVotes,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, vote) {
    await requireTeller(ctx, vote)
    await lockVote(ctx, vote, ['counting'])
    const { numUpdatedRows } = await ctx.db
      .updateTable('ballots.paperSheet')
      .set({
        confirmedByAccountId: ctx.actor?.accountId ?? null,
        confirmedByName: ctx.actor?.name ?? '',
        confirmedAt: sql<Date>`now()`,
      })
      .where('unitId', '=', vote.unitId)
      .where('voteId', '=', vote.voteId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Refused('Chưa ai nhập kết quả phiếu giấy.')
    await finishCount(ctx, vote)
    return {}
  },
})
