import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays } from '#platform/clock.ts'
import { periodBefore, periodOf, recentPeriods, samePeriodLastYear } from './period.ts'

const months = [
  '01-31',
  '02-29',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
]

test.each([
  ['year', ['11-30'], '2020-06-01', '2019-12-01', '2020-11-30', 'Năm 2020'],
  ['year', ['12-31'], '2020-06-01', '2020-01-01', '2020-12-31', 'Năm 2020'],
  ['year', ['11-30'], '2020-12-01', '2020-12-01', '2021-11-30', 'Năm 2021'],
  [
    'half_year',
    ['05-31', '11-30'],
    '2019-12-15',
    '2019-12-01',
    '2020-05-31',
    '6 tháng đầu năm 2020',
  ],
  [
    'half_year',
    ['05-31', '11-30'],
    '2020-11-30',
    '2020-06-01',
    '2020-11-30',
    '6 tháng cuối năm 2020',
  ],
  [
    'quarter',
    ['03-31', '06-30', '09-30', '12-31'],
    '2020-08-08',
    '2020-07-01',
    '2020-09-30',
    'Quý III/2020',
  ],
  ['month', months, '2023-02-28', '2023-02-01', '2023-02-28', 'Tháng 2/2023'],
  ['month', months, '2024-02-29', '2024-02-01', '2024-02-29', 'Tháng 2/2024'],
  ['school_year', ['05-31'], '2020-10-01', '2020-06-01', '2021-05-31', 'Năm học 2020–2021'],
] as const)('a %s with the cut-off days %j around %s', (kind, cutOffs, day, from, to, label) => {
  expect(periodOf(kind, cutOffs, day)).toEqual({ kind, from, to, label })
})

test('periods of a kind follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ['11-30'],
        ['05-31', '11-30'],
        months,
        ['02-29'],
        ['03-15', '06-15', '09-15', '12-15'],
      ),
      fc.integer({ min: 0, max: 20_000 }),
      (cutOffs, days) => {
        const day = plusDays('1990-01-01', days)
        const [now, before] = recentPeriods('month', cutOffs, day, 2)
        expect(now && now.from <= day && day <= now.to).toBe(true)
        expect(before?.to).toBe(now && plusDays(now.from, -1))
      },
    ),
  )
})

test('the half of a year is compared with the half before, or with the same half of the last year', () => {
  const half = periodOf('half_year', ['05-31', '11-30'], '2020-03-01')
  expect(periodBefore('half_year', ['05-31', '11-30'], half).label).toBe('6 tháng cuối năm 2019')
  expect(samePeriodLastYear('half_year', ['05-31', '11-30'], half).label).toBe(
    '6 tháng đầu năm 2019',
  )
})
