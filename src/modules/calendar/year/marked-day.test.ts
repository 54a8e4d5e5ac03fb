import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysIn, isRound, yearsSince } from './marked-day.ts'

const year = fc.integer({ min: 1901, max: 2099 })

test.each([
  [2024, { month: 7, dayOfMonth: 28, lunar: false }, ['2024-07-28']],
  [2024, { month: 3, dayOfMonth: 10, lunar: true }, ['2024-04-18']],
  [2023, { month: 2, dayOfMonth: 29, lunar: false }, ['2023-02-28']],
  [2024, { month: 2, dayOfMonth: 29, lunar: false }, ['2024-02-29']],
  [2000, { month: 6, dayOfMonth: 28, lunar: false, fromYear: 2001 }, []],
  [2001, { month: 6, dayOfMonth: 28, lunar: false, fromYear: 2001 }, ['2001-06-28']],
  [2030, { month: 9, dayOfMonth: 9, lunar: false, untilYear: 2029 }, []],
])('in %i %o falls on %o', (inYear, marked, expected) => {
  expect(daysIn(inYear, marked)).toEqual(expected)
})

test('a day of the sun falls once in every year, in its month and never beyond its end', () => {
  const marked = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
    lunar: fc.constant(false),
  })
  fc.assert(
    fc.property(year, marked, (inYear, day) => {
      const days = daysIn(inYear, day)
      expect(days).toHaveLength(1)
      expect(days[0]?.slice(0, 7)).toBe(`${inYear}-${String(day.month).padStart(2, '0')}`)
      expect(new Date(`${days[0]}T00:00:00Z`).toISOString().slice(0, 10)).toBe(days[0])
    }),
  )
})

test('of five years on end exactly one is round, and anniversaries grow by one a year', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 150 }), (began, after) => {
      const years = yearsSince(began, began + after)
      expect(years).toBe(after)
      expect(yearsSince(began, began + after + 1)).toBe(after + 1)
      const round = [0, 1, 2, 3, 4].filter((more) =>
        isRound(yearsSince(began, began + after + more)),
      )
      expect(round).toHaveLength(1)
      expect(((years ?? 0) + Number(round[0])) % 5).toBe(0)
    }),
  )
})

test('the year of the beginning, and those before it, are no anniversaries', () => {
  expect(yearsSince(1929, 1929)).toBeNull()
  expect(yearsSince(1929, 1900)).toBeNull()
  expect(yearsSince(null, 2024)).toBeNull()
  expect(isRound(null)).toBe(false)
  expect([yearsSince(1929, 2024), yearsSince(2004, 2024), yearsSince(2014, 2024)]).toEqual([
    95, 20, 10,
  ])
})
