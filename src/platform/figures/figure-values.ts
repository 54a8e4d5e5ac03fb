import { sql } from 'kysely'
import type { Day } from '../clock.ts'
import type { Context } from '../context.ts'
import type { Figure } from './figure.ts'

/** Both days belong to the period. A stock is asked on its last day. */
export type Period = { from: Day; to: Day }

/** `as-was`: each day counts the units that stood below on that day; `as-is`: those that stand below today. */
export type TreeView = 'as-was' | 'as-is'

/** `own`: of the unit itself; `branch`: of all units below it as well. */
export type Scope = 'own' | 'branch'

/** The numbers of one period: how much a figure comes to, nought where there are no facts. */
export type Values = { of(figure: Counted, scope?: Scope): number }
/** What one must know of a figure to read its number. */
export type Counted = Pick<Figure, 'name' | 'kind'>

type Sums = { ownUpTo: number; ownWithin: number; branchUpTo: number; branchWithin: number }

/**
 * The figures of a unit and its branch in each of the periods, in one statement. The unit must have been entered.
 * The answer equals a full count of the facts (figure-values.test.ts).
 */
export async function figureValues(
  ctx: Context,
  unitId: number,
  periods: readonly Period[],
  tree: TreeView = 'as-was',
): Promise<Values[]> {
  const { rows } = await sql<Sums & { span: number; figure: string }>`
    select * from platform.figure_values(${unitId},
      ${periods.map(({ from }) => from)}::date[], ${periods.map(({ to }) => to)}::date[],
      ${tree}, ${ctx.today})`.execute(ctx.db)
  return periods.map((_, index) => {
    const sums = new Map(
      rows.filter(({ span }) => span === index + 1).map((row) => [row.figure, row]),
    )
    return { of: (figure, scope = 'branch') => amountOf(sums.get(figure.name), figure, scope) }
  })
}

/** Which of the sums a figure is: the running sum for a stock, the sum of the period for a flow. */
export function amountOf(sums: Sums | undefined, { kind }: Counted, scope: Scope): number {
  if (!sums) return 0
  if (scope === 'own') return kind === 'stock' ? sums.ownUpTo : sums.ownWithin
  return kind === 'stock' ? sums.branchUpTo : sums.branchWithin
}
