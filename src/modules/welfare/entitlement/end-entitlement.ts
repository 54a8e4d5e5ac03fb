import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { manageCatalogue } from '../permissions.ts'

/** From `untilDay` on the union no longer gives this. What was given stays as it is. */
export const endEntitlement = command({
  name: 'welfare.end-entitlement',
  summary: 'Thôi áp dụng một mức chăm lo',
  allow: manageCatalogue,
  input: z.object({ unitId: id, entitlementId: id, untilDay: day('Thôi áp dụng từ ngày') }),
  async run(ctx, { unitId, entitlementId, untilDay }) {
    const found = await ctx.db
      .selectFrom('welfare.entitlement')
      .where('unitId', '=', unitId)
      .where('id', '=', entitlementId)
      .select('untilDay')
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw new NotFound()
    if (found.untilDay && found.untilDay <= untilDay)
      throw new Refused(`Mức này đã thôi áp dụng từ ${formatDay(found.untilDay)}.`)
    await ctx.db
      .updateTable('welfare.entitlement')
      .set({ untilDay })
      .where('unitId', '=', unitId)
      .where('id', '=', entitlementId)
      .execute()
    return {}
  },
})
