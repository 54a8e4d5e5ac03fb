import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

/** An entered unit on a day on which it exists, kept from other changes until commit; on any other day a sentence says why not. */
export async function unitOn(ctx: Context, unitId: number, onDay: string) {
  const unit = await ctx.db
    .selectFrom('organization.unit as unit')
    .innerJoin('organization.unitName as name', 'name.unitId', 'unit.id')
    .where('unit.id', '=', unitId)
    .where(sql<boolean>`name.valid @> greatest(${onDay}::date, unit.established_on)`)
    .select(['unit.id', 'unit.kind', 'unit.sector', 'unit.establishedOn', 'unit.closedOn'])
    .select(['name.name', 'name.shortName', 'name.documentCode', 'name.place'])
    .forNoKeyUpdate('unit')
    .executeTakeFirst()
  if (!unit) throw new NotFound()
  if (onDay < unit.establishedOn)
    throw new Refused(
      `Ngày ${formatDay(onDay)} chưa có ${unit.name}: đơn vị thành lập ngày ${formatDay(unit.establishedOn)}.`,
    )
  if (unit.closedOn && onDay >= unit.closedOn)
    throw new Refused(`${unit.name} đã kết thúc hoạt động từ ngày ${formatDay(unit.closedOn)}.`)
  return unit
}
