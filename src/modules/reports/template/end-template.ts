import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { setReportRules } from '../permissions.ts'

/** From a day on the template of the nearest unit above, or the shipped one, holds again. */
export const endTemplate = command({
  name: 'reports.end-template',
  summary: 'Thôi dùng mẫu báo cáo riêng, trở lại mẫu của cấp trên',
  allow: setReportRules,
  input: z.object({ unitId: id, endOn: day('Thôi dùng từ ngày') }),
  async run(ctx, { unitId, endOn }) {
    if ((await endTemplates(ctx, unitId, endOn)) === 0)
      throw new Refused('Từ ngày này đơn vị không có mẫu báo cáo riêng.')
    return { unitId }
  },
})

/** Ends a unit's own templates on a day; one that would only have begun then never holds. @returns how many */
export async function endTemplates(ctx: Context, unitId: number, onDay: string): Promise<number> {
  const ended = await ctx.db
    .updateTable('reports.template')
    .set({ valid: sql`valid * daterange(null, ${onDay})` })
    .where('setById', '=', unitId)
    .where(sql<boolean>`valid && daterange(${onDay}, null)`)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}
