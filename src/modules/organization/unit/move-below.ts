import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** Where a unit stands on a day, since when, and until when (the first day elsewhere; null: for good). */
export async function placeOn(ctx: Context, unitId: number, onDay: string) {
  const place = await ctx.db
    .selectFrom('organization.unitParent')
    .where('unitId', '=', unitId)
    .where(sql<boolean>`valid @> ${onDay}::date`)
    .select(['parentId', sql<string>`lower(valid)`.as('since')])
    .select(sql<string | null>`upper(valid)`.as('until'))
    .executeTakeFirst()
  if (!place) throw new Refused('Vào ngày này đơn vị chưa trực thuộc đơn vị nào.')
  return place
}

/** From a day on an entered unit stands below another. The period that the day falls into keeps its earlier part. */
export async function moveBelow(ctx: Context, unitId: number, parentId: number, onDay: string) {
  const { since, until } = await placeOn(ctx, unitId, onDay)
  const place = ctx.db
    .updateTable('organization.unitParent')
    .where('unitId', '=', unitId)
    .where(sql<boolean>`lower(valid) = ${since}::date`)
  if (since === onDay) {
    await place.set({ parentId }).execute()
    return
  }
  await place.set({ valid: `[${since},${onDay})` }).execute()
  const valid = `[${onDay},${until ?? ''})`
  await ctx.db.insertInto('organization.unitParent').values({ unitId, parentId, valid }).execute()
}

/** Living units that stand, or will stand, directly below any of these units on or after a day; and from when. */
export async function placesBelow(ctx: Context, unitIds: readonly number[], fromDay: string) {
  return ctx.db
    .selectFrom('organization.unitParent as place')
    .innerJoin('organization.unit as unit', 'unit.id', 'place.unitId')
    .where(sql<boolean>`place.parent_id = any (${unitIds}::bigint[])`)
    .where(sql<boolean>`place.valid && daterange(${fromDay}, null)`)
    .where((where) =>
      where.or([where('unit.closedOn', 'is', null), where('unit.closedOn', '>', fromDay)]),
    )
    .select(['place.unitId', 'place.parentId', 'unit.kind'])
    .select(sql<string>`greatest(lower(place.valid), ${fromDay}::date)`.as('onDay'))
    .orderBy('place.unitId')
    .execute()
}
