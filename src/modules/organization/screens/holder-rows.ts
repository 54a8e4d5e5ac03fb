import { formatDay } from '#platform/vietnamese/format-day.ts'

type Holding = {
  fromDay: string
  toDay: string | null
  bodyName: string | null
  subunitName: string | null
  termLabel: string | null
}

/** Adds what a table shows of a post: where it is and from when to when. */
export function holderRows<Row extends Holding>(rows: readonly Row[]) {
  return rows.map((row) => ({
    ...row,
    place: [row.subunitName ?? row.bodyName, row.termLabel].filter(Boolean).join(', '),
    period: row.toDay
      ? `${formatDay(row.fromDay)} – ${formatDay(row.toDay)}`
      : `từ ${formatDay(row.fromDay)}`,
  }))
}
