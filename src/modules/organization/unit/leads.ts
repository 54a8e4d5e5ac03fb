import type { Context } from '#platform/context.ts'

/** Whether the actor is chair or deputy in an entered unit, or above it: which buttons a page offers. The commands decide for themselves. */
export function leads(ctx: Context, unitId: number) {
  const above = ctx.entered?.find((unit) => unit.unitId === unitId)?.ancestorIds ?? []
  const led = (ctx.actor?.rights ?? [])
    .filter((right) => right.role === 'chair' || right.role === 'deputy')
    .map((right) => right.unitId)
  const own = led.includes(unitId)
  const fromAbove = led.some((id) => above.includes(id))
  return {
    /** Groups and sections. */
    arranges: own,
    /** Terms, bodies and posts. */
    staffs: own || fromAbove,
    /** Its name and its end. */
    decides: fromAbove || (own && above.length === 0),
  }
}
