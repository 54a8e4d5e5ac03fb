import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { amountOf, type Counted, type Period, type Scope, type TreeView } from './figure-values.ts'

type Row = {
  unitId: number
  figure: string
  ownUpTo: number
  ownWithin: number
  branchUpTo: number
  branchWithin: number
}
export type ValuesByUnit = { of(unitId: number, figure: Counted, scope?: Scope): number }

/**
 * The figures of several units of an entered branch for one period, in one statement. As it is, the branch must have been
 * entered as it stands today, as it was, as it stood on the last day.
 *
 * @param rootId the entered unit above them, whose branch is brought up to date first.
 */
export async function figuresOfUnits(
  ctx: Context,
  rootId: number,
  unitIds: readonly number[],
  { from, to }: Period,
  tree: TreeView = 'as-was',
): Promise<ValuesByUnit> {
  const { rows } = await sql<Row>`
    select * from platform.figure_values_of(${rootId}, ${unitIds}::bigint[], ${from}, ${to}, ${tree}, ${ctx.today})`.execute(
    ctx.db,
  )
  const sums = new Map(rows.map((row) => [`${row.unitId} ${row.figure}`, row]))
  return {
    of: (unitId, figure, scope = 'branch') =>
      amountOf(sums.get(`${unitId} ${figure.name}`), figure, scope),
  }
}
