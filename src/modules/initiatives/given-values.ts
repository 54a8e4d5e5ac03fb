import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { initiativeFigures } from './figures.ts'

/** The figures of a unit in 2026 that are not nought, by the last part of their names. */
export async function valuesOf(ctx: Context, unitId: number): Promise<Record<string, number>> {
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    await enter(inside, { unitId, branch: true })
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const values = await figuresOfUnits(inside, unitId, [unitId], period)
    return Object.fromEntries(
      initiativeFigures
        .map(
          (figure) => [figure.name.replace('initiatives.', ''), values.of(unitId, figure)] as const,
        )
        .filter(([, value]) => value !== 0),
    )
  })
}
