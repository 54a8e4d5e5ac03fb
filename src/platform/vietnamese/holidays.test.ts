import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidayRules, holidaysOf, nextWorkingDay } from './holidays.ts'

test.each([
  ['2024-02-05', '2024-02-05', 'an ordinary Monday'],
  ['2024-02-10', '2024-02-15', 'the first day of Tết, to after the fifth day and its weekend'],
  ['2023-04-28', '2023-04-28', 'the Friday before a long weekend'],
  ['2023-04-29', '2023-05-02', 'Hùng Kings, Sunday, 30 April, 1 May'],
  ['2020-09-03', '2020-09-03', 'a day that became free only in 2021'],
  ['2021-09-01', '2021-09-06', 'two days beside the National Day, and a weekend'],
  ['2025-11-24', '2025-11-24', 'a year before the Day of Culture'],
  ['2026-11-24', '2026-11-25', 'the Day of Culture'],
])('%s moves to %s: %s', (day, moved) => {
  expect(nextWorkingDay(day)).toBe(moved)
})

test('a working day stays, and no day moves further than eleven days', () => {
  const day = fc
    .integer({ min: Date.UTC(2010, 0, 1) / 864e5, max: Date.UTC(2050, 11, 31) / 864e5 })
    .map((days) => new Date(days * 864e5).toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (from) => {
      const to = nextWorkingDay(from)
      expect(nextWorkingDay(to)).toBe(to)
      const away = (Date.parse(to) - Date.parse(from)) / 864e5
      expect(away).toBeGreaterThanOrEqual(0)
      expect(away).toBeLessThanOrEqual(11)
    }),
    { numRuns: 2000 },
  )
})

test('every rule names its document', () => {
  expect(holidayRules.filter(({ source }) => !/\d+(\/\d{4})?[/-]/.test(source))).toEqual([])
  expect(holidaysOf(2026).get('2026-11-24')).toBe('Ngày Văn hóa Việt Nam')
})
