import { sql } from 'kysely'
import type { Day } from '../clock.ts'
import type { Context } from '../context.ts'
import type { Figure } from './figure.ts'

/** `month`: 'YYYY-MM'. A stock as it was on the month's last day, a flow as the month's sum. */
export type MonthValue = { month: string; own: number; branch: number }

/** One figure of a unit, month by month, as it was; the whole months of both days belong to the series. */
export async function monthSeries(
  ctx: Context,
  unitId: number,
  figure: Figure,
  { from, to }: { from: Day; to: Day },
): Promise<MonthValue[]> {
  const { rows } = await sql<MonthValue>`
    select * from platform.figure_months(${unitId}, ${figure.name}, ${from}, ${to})`.execute(ctx.db)
  return rows
}
