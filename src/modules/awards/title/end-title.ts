import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { manageCatalogue } from '../permissions.ts'

export const endTitle = command({
  name: 'awards.end-title',
  summary: 'Thôi áp dụng một danh hiệu trong danh mục',
  allow: manageCatalogue,
  input: z.object({ unitId: id, titleId: id, untilDay: day('Thôi áp dụng từ ngày') }),
  async run(ctx, { unitId, titleId, untilDay }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('awards.title')
      .set({ untilDay })
      .where('unitId', '=', unitId)
      .where('id', '=', titleId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Danh mục không có danh hiệu này.')
    return {}
  },
})
