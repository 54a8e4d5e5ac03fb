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
 * Enters units after proving that each stands below the deciding unit: today, or from its first day if that is still to come.
 * A unit anywhere else does not exist for the one who decides.
 */
export async function enterUnitsBelow(
  ctx: Context,
  decidingId: number,
  unitIds: readonly number[],
): Promise<Context> {
  const wanted = [...new Set(unitIds)]
  const below = await ctx.db
    .selectFrom('organization.unitAncestor as above')
    .innerJoin('organization.unit as unit', 'unit.id', 'above.unitId')
    .where('above.ancestorId', '=', decidingId)
    .where('above.depth', '>', 0)
    .where('above.unitId', 'in', wanted)
    .where(sql<boolean>`above.valid @> greatest(${ctx.today}::date, unit.established_on)`)
    .select('above.unitId')
    .execute()
  if (below.length < wanted.length)
    throw new NotFound('Không tìm thấy đơn vị này trong số các đơn vị trực thuộc.')
  return enterUnits(ctx, wanted)
}
