import type { Day } from '#platform/clock.ts'
import { lunarDayIn } from '#platform/vietnamese/lunar-calendar.ts'

/** A day that is marked every year, by the sun or by the moon. */
export type MarkedDay = {
  month: number
  dayOfMonth: number
  lunar: boolean
  /** Marked from the first to the last of these years. */
  fromYear?: number | null
  untilYear?: number | null
}

/** On which days it falls in a solar year: one as a rule; 29 February is kept on the 28th in other years. */
export function daysIn(year: number, marked: MarkedDay): Day[] {
  const { month, dayOfMonth, lunar, fromYear, untilYear } = marked
  if ((fromYear && year < fromYear) || (untilYear && year > untilYear)) return []
  if (lunar) return lunarDayIn(year, month, dayOfMonth)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const two = (part: number) => String(part).padStart(2, '0')
  return [`${year}-${two(month)}-${two(Math.min(dayOfMonth, last))}`]
}

/** How many years it has been; null in the year itself, before it, or where the beginning is not known. */
export function yearsSince(beganYear: number | null, year: number): number | null {
  return beganYear !== null && year > beganYear ? year - beganYear : null
}

/** "Năm tròn": every fifth year. */
export function isRound(years: number | null): boolean {
  return years !== null && years % 5 === 0
}
