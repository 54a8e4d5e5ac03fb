import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, line, optional } from '#platform/fields.ts'
import { rateInCommittee } from '../permissions.ts'
import { lockRound } from '../round/require-round.ts'

/** Not rated in this round, with a reason; without one, rated again. */
export const leaveOut = command({
  name: 'reviews.leave-out',
  summary: 'Không xếp loại một người trong đợt, có lý do',
  allow: rateInCommittee,
  input: z.object({
    unitId: id,
    roundId: id,
    assessmentId: id,
    reason: optional(line('Lý do', 300)),
  }),
  async run(ctx, { unitId, roundId, assessmentId, reason }) {
    await lockRound(ctx, { unitId, roundId }, ['self', 'group', 'section', 'committee'])
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.assessment')
      .set({
        leftOutBecause: reason ?? '',
        rank: null,
        rankReason: '',
        byHand: false,
        version: sql<number>`version + 1`,
      })
      .where('unitId', '=', unitId)
      .where('roundId', '=', roundId)
      .where('id', '=', assessmentId)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Không có người này trong đợt.')
    return {}
  },
})
