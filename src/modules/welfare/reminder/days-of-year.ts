import { type Day, plusDays } from '#platform/clock.ts'

/**
 * The days of the year ('MMDD') from today on, so many days ahead: a birthday is found by comparing text, without working out the
 * next one for every member. In a year without it, 29 February is looked for on the 28th.
 */
export function daysOfYear(today: Day, ahead: number): string[] {
  return Array.from({ length: ahead + 1 }, (_, index) => plusDays(today, index)).flatMap((day) => {
    const monthDay = day.slice(5).replace('-', '')
    const isEndOfShortFebruary = monthDay === '0228' && plusDays(day, 1).endsWith('-03-01')
    return isEndOfShortFebruary ? [monthDay, '0229'] : [monthDay]
  })
}
