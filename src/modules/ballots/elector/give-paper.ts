import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { countVotes } from '../permissions.ts'
import { requireTeller } from '../teller/require-teller.ts'
import { lockVote } from '../vote/lock-vote.ts'

const whom = z.object({ unitId: id, voteId: id, electorId: id })

/** Marks on the roll that somebody was given a ballot of paper; a phone's is then no longer given. */
export const givePaper = command({
  name: 'ballots.give-paper',
  summary: 'Ghi đã phát phiếu giấy cho một cử tri',
  allow: countVotes,
  input: whom,
  run: (ctx, input) => mark(ctx, input, 'paper'),
})

/** A paper that comes back unmarked before the box opens, or was noted beside the wrong name. */
export const takeBackPaper = command({
  name: 'ballots.take-back-paper',
  summary: 'Ghi cử tri đã trả lại phiếu giấy',
  allow: countVotes,
  input: whom,
  run: (ctx, input) => mark(ctx, input, null),
})

async function mark(ctx: Context, input: z.output<typeof whom>, took: 'paper' | null) {
  const { unitId, voteId, electorId } = input
  await requireTeller(ctx, input)
  await lockVote(ctx, input, ['handing_out'])
  const { numUpdatedRows } = await ctx.db
    .updateTable('ballots.elector')
    .set({ took })
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .where('id', '=', electorId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound('Không có người này trong danh sách cử tri.')
  return {}
}
