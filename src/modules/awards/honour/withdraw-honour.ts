import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { recordHonours } from '../permissions.ts'

/** What was entered by hand and by mistake leaves the register; the reason stays. What came of a decision goes only with it. */
export const withdrawHonour = command({
  name: 'awards.withdraw-honour',
  summary: 'Gỡ một khen thưởng ghi nhầm khỏi sổ',
  allow: recordHonours,
  input: z.object({ unitId: id, honourId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, honourId, reason }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('awards.honour')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', honourId)
      .where('recipientId', 'is', null)
      .where('withdrawnBecause', '=', '')
      .executeTakeFirst()
    if (numUpdatedRows === 0n)
      throw new Refused(
        'Chỉ gỡ được khen thưởng ghi tay còn trong sổ; quyết định thì thu hồi bằng quyết định.',
      )
    return {}
  },
})
