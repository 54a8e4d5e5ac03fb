import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { manageCatalogue } from '../permissions.ts'
import { titleFields } from './title-fields.ts'

/** A new title, or with `titleId` a new version of one from a day on; what was decided before stays as it was. */
export const setTitle = command({
  name: 'awards.set-title',
  summary: 'Đặt một danh hiệu, hình thức khen thưởng trong danh mục',
  allow: manageCatalogue,
  input: z.object({ unitId: id, titleId: optional(id), ...titleFields }),
  async run(ctx, { unitId, titleId, ...given }) {
    if (titleId) {
      const before = await ctx.db
        .selectFrom('awards.title')
        .where('unitId', '=', unitId)
        .where('id', '=', titleId)
        .select(['fromDay', 'untilDay'])
        .forUpdate()
        .executeTakeFirst()
      if (!before) throw new NotFound('Danh mục không có danh hiệu này.')
      if (before.untilDay && before.untilDay <= given.fromDay)
        throw new Refused('Danh hiệu này đã thôi áp dụng trước ngày ấy.')
      if (given.fromDay < before.fromDay)
        throw new Refused(
          `Bản đang có áp dụng từ ${formatDay(before.fromDay)}; hãy chọn từ ngày đó.`,
        )
      if (given.fromDay === before.fromDay) {
        await ctx.db
          .updateTable('awards.title')
          .set({ ...given, suggested: false, setByName: ctx.actor?.name ?? '', setAt: new Date() })
          .where('unitId', '=', unitId)
          .where('id', '=', titleId)
          .execute()
        return { titleId }
      }
      await ctx.db
        .updateTable('awards.title')
        .set({ untilDay: given.fromDay })
        .where('unitId', '=', unitId)
        .where('id', '=', titleId)
        .execute()
    }
    const { id: made } = await ctx.db
      .insertInto('awards.title')
      .values({ unitId, ...given, setByName: ctx.actor?.name ?? '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { titleId: made }
  },
})
