import { sql } from 'kysely'
import type { Day } from './clock.ts'
import type { Context, EnteredUnit } from './context.ts'

/**
 * Lets the open transaction see the rows of a unit, in addition to those it has entered, and says who is above it.
 * This is the second wall: row-level security shows no row of a unit that was not entered.
 * Business code calls it only for a second unit, after it has proved the right to that unit (a transfer).
 */
export async function enter(
  ctx: Context,
  { unitId, branch, asOf }: { unitId: number; branch: boolean; asOf?: Day | undefined },
): Promise<EnteredUnit> {
  const known = ctx.entered?.find(
    (unit) => unit.unitId === unitId && (unit.branch || !branch) && !asOf,
  )
  if (known) return known
  const unitIds = [...new Set([...(ctx.entered ?? []).map((unit) => unit.unitId), unitId])]
  const branchId = branch ? unitId : ctx.entered?.find((unit) => unit.branch)?.unitId
  const settings = `${unitId} in ${unitIds}, branch ${branchId}, ${asOf ?? ctx.today}`
  if (ctx.lastEntered?.settings === settings)
    return { unitId, branch, ancestorIds: ctx.lastEntered.ancestorIds }
  const answer = await sql<{ ancestorIds: number[] }>`
    select platform.ancestor_ids(${unitId}, ${ctx.today}) as ancestor_ids,
      set_config('role', 'congdoan_server', true),
      set_config('app.units', ${`{${unitIds.join(',')}}`}, true),
      set_config('app.branch', ${String(branchId ?? '')}, true),
      set_config('app.as_of', ${asOf ?? ctx.today}, true)`.execute(ctx.db)
  const ancestorIds = answer.rows[0]?.ancestorIds ?? []
  if (ctx.lastEntered) {
    Object.assign(ctx.lastEntered, { settings, ancestorIds })
    ctx.lastEntered.above.set(unitId, ancestorIds)
  }
  return { unitId, branch, ancestorIds }
}

/** Gives up the owner's rights for the open transaction although no unit has been entered. */
export async function enterNothing(ctx: Context): Promise<void> {
  if (ctx.lastEntered) ctx.lastEntered.settings = ''
  await sql`select set_config('role', 'congdoan_server', true), set_config('app.units', '', true), set_config('app.branch', '', true)`.execute(
    ctx.db,
  )
}
