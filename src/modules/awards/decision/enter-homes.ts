import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { Refused } from '#platform/errors.ts'
import type { OfUnit } from '../proposal/of-units.ts'

/**
 * Enters the units whose proposals are to be decided and locks these until commit, always in the same order. The right to them is
 * that they lie with the deciding unit, which is seen from its branch before anything is entered.
 * @throws Refused when one of them lies elsewhere by now.
 */
export async function enterHomes(
  given: Context,
  { unitId, proposals }: { unitId: number; proposals: readonly OfUnit[] },
) {
  const asked = sql`select * from unnest(${proposals.map((one) => one.unitId)}::bigint[], ${proposals.map(({ id }) => id)}::bigint[])`
  const lying = sql`unit_id = ${unitId} and state in ('draft', 'returned') or at_unit_id = ${unitId} and state = 'submitted'`
  const seen = await sql<{ unitId: number }>`
    select unit_id from awards.proposal where (unit_id, id) in (${asked}) and (${lying})`.execute(
    given.db,
  )
  if (seen.rows.length < new Set(proposals.map((one) => `${one.unitId}-${one.id}`)).size)
    throw new Refused('Có đề nghị không còn ở đơn vị này nữa. Hãy tải lại trang.')
  const homes = [...new Set(seen.rows.map((row) => row.unitId))].sort((a, b) => a - b)
  const ctx = await enterAll(given, homes)
  const { rows } = await sql<{ unitId: number; id: number; still: boolean }>`
    select unit_id, id, (${lying}) as still from awards.proposal where (unit_id, id) in (${asked})
    order by unit_id, id for update`.execute(ctx.db)
  if (!rows.every(({ still }) => still))
    throw new Refused('Có đề nghị không còn ở đơn vị này nữa. Hãy tải lại trang.')
  return { ctx, homes }
}

/** The context with these units entered besides those that were. */
export async function enterAll(given: Context, unitIds: readonly number[]): Promise<Context> {
  let ctx = given
  for (const unitId of unitIds) {
    const entered = await enter(ctx, { unitId, branch: false })
    const others = (ctx.entered ?? []).filter((unit) => unit.unitId !== unitId)
    ctx = {
      ...ctx,
      entered: [...others, ctx.entered?.find((unit) => unit.unitId === unitId) ?? entered],
    }
  }
  return ctx
}
