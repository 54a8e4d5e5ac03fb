import type { Context } from '#platform/context.ts'
import { moveBetweenUnits } from '../permissions.ts'

/** The units above an entered unit in which the actor may move members between unions: nearest first. */
export function leadsAbove(ctx: Context, unitId: number): number[] {
  const above = ctx.entered?.find((unit) => unit.unitId === unitId)?.ancestorIds ?? []
  return above.filter((id) =>
    ctx.actor?.rights.some(
      (right) => right.unitId === id && moveBetweenUnits.above.some((role) => role === right.role),
    ),
  )
}
