import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextWorkingDay } from '#platform/vietnamese/holidays.ts'
import { plannedDays } from './planned-days.ts'

test.each([
  [1, 5, '2026-01-01', '2026-03-31', ['2026-01-05', '2026-02-05', '2026-03-05']],
  [1, 31, '2026-01-15', '2026-03-31', ['2026-02-02', '2026-03-02', '2026-03-31']],
  [3, 15, '2024-01-01', '2024-12-31', ['2024-01-15', '2024-04-15', '2024-07-15', '2024-10-15']],
  // The fifth has passed in the month in which it begins; the quarter is counted from that month all the same.
  [3, 5, '2024-01-10', '2024-08-01', ['2024-04-05', '2024-07-05']],
  // Tết of the year Giáp Thìn.
  [1, 10, '2024-02-01', '2024-02-28', ['2024-02-15']],
] as const)(
  'every %i months on the %ith from %s to %s',
  (everyMonths, dayOfMonth, fromDay, untilDay, expected) => {
    expect(plannedDays({ everyMonths, dayOfMonth, fromDay, untilDay })).toEqual(expected)
  },
)

test('over whole years there are as many meetings as periods, on working days, in order, within the time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 3, 6, 12),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 2000, max: 2090 }),
      fc.integer({ min: 1, max: 9 }),
      (every, dayOfMonth, year, years) => {
        const everyMonths = every as 1 | 3 | 6 | 12
        const fromDay = `${year}-01-01`
        const untilDay = `${year + years - 1}-12-31`
        const days = plannedDays({ everyMonths, dayOfMonth, fromDay, untilDay })
        expect(days).toHaveLength((12 / everyMonths) * years)
        expect(days).toEqual([...days].sort())
        for (const day of days) {
          expect(day >= fromDay && day <= untilDay).toBe(true)
          if (day < `${year + years - 1}-12-20`) expect(nextWorkingDay(day)).toBe(day)
        }
      },
    ),
  )
})
