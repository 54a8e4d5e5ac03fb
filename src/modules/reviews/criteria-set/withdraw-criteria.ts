import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { manageCriteria } from '../permissions.ts'

/** What was entered by mistake; not once a round was opened with it. */
export const withdrawCriteria = command({
  name: 'reviews.withdraw-criteria',
  summary: 'Rút một bộ tiêu chí chưa dùng',
  allow: manageCriteria,
  input: z.object({ unitId: id, setId: id, reason: line('Lý do', 300).default('Ghi nhầm') }),
  async run(ctx, { unitId, setId, reason }) {
    const used = await ctx.db
      .selectFrom('reviews.round')
      .where('unitId', '=', unitId)
      .where('setId', '=', setId)
      .select('name')
      .executeTakeFirst()
    if (used)
      throw new Refused(
        `Đợt “${used.name}” đã dùng bộ này. Hãy đặt bộ mới áp dụng từ ngày sau đó thay vì rút.`,
      )
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.criteriaSet')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', setId)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Không có bộ tiêu chí này.')
    return {}
  },
})
