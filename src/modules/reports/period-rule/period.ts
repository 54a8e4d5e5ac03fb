import { type Day, plusDays } from '#platform/clock.ts'
import { daysBetween } from '#platform/vietnamese/format-day.ts'
import type { PeriodKind } from '../labels.ts'

/** Both days belong to the period. */
export type ReportPeriod = { kind: PeriodKind; from: Day; to: Day; label: string }

const roman = ['I', 'II', 'III', 'IV']

/** The last days of periods in a year, from 'MM-DD'; '02-29' is the last of February in every year. */
function cutOffDays(cutOffs: readonly string[], year: number): Day[] {
  return cutOffs.map((cutOff) => {
    const first = `${year}-${cutOff.slice(0, 2)}-01`
    const days = new Date(Date.UTC(year, Number(cutOff.slice(0, 2)), 0)).getUTCDate()
    return plusDays(first, Math.min(Number(cutOff.slice(3)), days) - 1)
  })
}

/** The period that a day falls into, by the cut-off days of its kind ('MM-DD', in any order). */
export function periodOf(
  kind: Exclude<PeriodKind, 'term'>,
  cutOffs: readonly string[],
  day: Day,
): ReportPeriod {
  const year = Number(day.slice(0, 4))
  const ends = [year - 1, year, year + 1].flatMap((each) => cutOffDays(cutOffs, each)).sort()
  const index = ends.findIndex((end) => end >= day)
  const to = ends[index]
  const before = ends[index - 1]
  if (!to || !before) throw new RangeError(`no period around ${day}`)
  const from = plusDays(before, 1)
  const number = [...cutOffs].sort().findIndex((cutOff) => cutOff.slice(0, 2) === to.slice(5, 7))
  return { kind, from, to, label: periodLabel(kind, from, to, number) }
}

/** The periods of a kind that end last, the newest first; the first is the one that `today` falls into. */
export function recentPeriods(
  kind: Exclude<PeriodKind, 'term'>,
  cutOffs: readonly string[],
  today: Day,
  count: number,
): ReportPeriod[] {
  const periods = [periodOf(kind, cutOffs, today)]
  for (let last = periods[0]; last && periods.length < count; last = periods.at(-1))
    periods.push(periodOf(kind, cutOffs, plusDays(last.from, -1)))
  return periods
}

/** The period before: of the same kind, so that a year is compared with a year. */
export function periodBefore(
  kind: Exclude<PeriodKind, 'term'>,
  cutOffs: readonly string[],
  { from }: { from: Day },
): ReportPeriod {
  return periodOf(kind, cutOffs, plusDays(from, -1))
}

/** The same period a year earlier: the first half of a year is compared with the first half of the last. */
export function samePeriodLastYear(
  kind: Exclude<PeriodKind, 'term'>,
  cutOffs: readonly string[],
  { from, to }: { from: Day; to: Day },
): ReportPeriod {
  const middle = plusDays(from, Math.floor(daysBetween(from, to) / 2))
  return periodOf(kind, cutOffs, plusDays(middle, -365))
}

/** A period belongs to the year in which most of it lies: 01/12/2019–30/11/2020 is the year 2020. */
function periodLabel(kind: PeriodKind, from: Day, to: Day, number: number): string {
  const year = Number(plusDays(from, Math.floor(daysBetween(from, to) / 2)).slice(0, 4))
  if (kind === 'month') return `Tháng ${number + 1}/${year}`
  if (kind === 'quarter') return `Quý ${roman[number] ?? number + 1}/${year}`
  if (kind === 'half_year') return `6 tháng ${number === 0 ? 'đầu' : 'cuối'} năm ${year}`
  if (kind === 'school_year') return `Năm học ${Number(to.slice(0, 4)) - 1}–${to.slice(0, 4)}`
  return `Năm ${year}`
}
