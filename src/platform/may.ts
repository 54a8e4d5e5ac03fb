import type { Context } from './context.ts'
import type { Rights } from './rights.ts'

/** Whether the asker may, by a position in the very unit: for showing or hiding a button. The command checks again. */
export function may(ctx: Context, unitId: string | number | undefined, rights: Rights): boolean {
  if (typeof rights === 'string') return true
  return Boolean(
    ctx.actor?.rights.some(
      (right) => right.unitId === Number(unitId) && rights.own?.includes(right.role),
    ),
  )
}
