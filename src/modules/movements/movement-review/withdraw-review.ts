import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { reviewMovements } from '../permissions.ts'

export const withdrawReview = command({
  name: 'movements.withdraw-review',
  summary: 'Rút bản sơ kết, tổng kết ghi nhầm',
  allow: reviewMovements,
  input: z.object({ unitId: id, reviewId: id, because: line('Lý do', 500) }),
  async run(ctx, { unitId, reviewId, because }) {
    const withdrawn = await ctx.db
      .updateTable('movements.movementReview')
      .set({ withdrawnBecause: because })
      .where('unitId', '=', unitId)
      .where('id', '=', reviewId)
      .where('withdrawnBecause', '=', '')
      .executeTakeFirst()
    if (Number(withdrawn.numUpdatedRows) === 0) throw new NotFound()
    return {}
  },
})
