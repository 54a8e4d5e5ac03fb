import type { Day } from '#platform/clock.ts'
import { nextWorkingDay } from '#platform/vietnamese/holidays.ts'
import type { EveryMonths } from '../labels.ts'

/**
 * The days of regular meetings: on a day of the month (the last one of a shorter month), every so many months from the month of
 * `fromDay`. A Saturday, Sunday or public holiday moves it to the next working day, unless that lies behind `untilDay`.
 */
export function plannedDays({
  everyMonths,
  dayOfMonth,
  fromDay,
  untilDay,
}: {
  everyMonths: EveryMonths
  dayOfMonth: number
  fromDay: Day
  untilDay: Day
}): Day[] {
  const [year, month] = fromDay.split('-').map(Number)
  const days = new Set<Day>()
  for (let months = 0; ; months += everyMonths) {
    const first = new Date(Date.UTC(Number(year), Number(month) - 1 + months, 1))
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
    first.setUTCDate(Math.min(dayOfMonth, last))
    const day = first.toISOString().slice(0, 10)
    if (day > untilDay) return [...days]
    if (day < fromDay) continue
    const working = nextWorkingDay(day)
    days.add(working <= untilDay ? working : day)
  }
}
