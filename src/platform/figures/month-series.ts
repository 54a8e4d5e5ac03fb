import { sql } from 'kysely'
import type { Day } from '../clock.ts'
import type { Context } from '../context.ts'
import type { Figure } from './figure.ts'

/** `month`: 'YYYY-MM'. A stock as it was on the month's last day, a flow as the month's sum. */
export type MonthValue = { month: string; own: number; branch: number }

/**
 * Figures of a unit, month by month, as it was, by the figure's name; the whole months of both days belong to the series.
 * One statement, however many figures.
 */
export async function monthSeries(
  ctx: Context,
  unitId: number,
  figures: readonly Pick<Figure, 'name'>[],
  { from, to }: { from: Day; to: Day },
): Promise<Record<string, MonthValue[]>> {
  const names = figures.map(({ name }) => name)
  const { rows } = await sql<MonthValue & { figure: string }>`
    select asked.figure, series.* from unnest(${names}::text[]) as asked (figure)
    cross join lateral platform.figure_months(${unitId}, asked.figure, ${from}, ${to}) as series`.execute(
    ctx.db,
  )
  const of = (name: string) =>
    rows.filter((row) => row.figure === name).map(({ figure: _, ...month }) => month)
  return Object.fromEntries(names.map((name) => [name, of(name)]))
}
