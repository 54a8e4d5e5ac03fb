import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { NotFound } from '#platform/errors.ts'

/** Lets the transaction change further units as well. The caller has proved the right to them. */
export async function enterUnits(ctx: Context, unitIds: readonly number[]): Promise<Context> {
  let entered = ctx.entered ?? []
  for (const unitId of new Set(unitIds)) {
    const unit = await enter({ ...ctx, entered }, { unitId, branch: false })
    entered = [...entered.filter((other) => other.unitId !== unitId), unit]
  }
  return { ...ctx, entered }
}

/**
 * Enters units after proving that each stands below one of the deciding units: today, or from its first day if that is still
 * to come. A unit anywhere else does not exist for the one who decides.
 *
 * @param orItself a deciding unit may be among them.
 */
export async function enterUnitsBelow(
  ctx: Context,
  decidingIds: readonly number[],
  unitIds: readonly number[],
  { orItself = false } = {},
): Promise<Context> {
  const wanted = [...new Set(unitIds)]
  const below = await ctx.db
    .selectFrom('organization.unitAncestor as above')
    .innerJoin('organization.unit as unit', 'unit.id', 'above.unitId')
    .where(sql<boolean>`above.ancestor_id = any (${decidingIds}::bigint[])`)
    .where(sql<boolean>`above.unit_id = any (${wanted}::bigint[])`)
    .where('above.depth', '>=', orItself ? 0 : 1)
    .where(sql<boolean>`above.valid @> greatest(${ctx.today}::date, unit.established_on)`)
    .select('above.unitId')
    .distinct()
    .execute()
  if (below.length < wanted.length)
    throw new NotFound('Không tìm thấy đơn vị này trong số các đơn vị trực thuộc.')
  return enterUnits(ctx, wanted)
}
