import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/**
 * The units above an entered unit in which the actor is chair or deputy: those that decide about its name and its end.
 * A unit with nobody above it in this system writes down itself what was decided elsewhere; every other is told who decides.
 */
export function decidingUnits(ctx: Context, unitId: number): number[] {
  const above = ctx.entered?.find((unit) => unit.unitId === unitId)?.ancestorIds ?? []
  const deciding = (ctx.actor?.rights ?? [])
    .filter((right) => right.role === 'chair' || right.role === 'deputy')
    .filter((right) => above.includes(right.unitId))
    .map((right) => right.unitId)
  if (deciding.length === 0 && above.length > 0)
    throw new Refused('Việc này do công đoàn cấp trên quyết định.')
  return deciding
}
