import { expect, test } from 'vitest'
import { levelOf, reasonsFor, type Threshold } from './eligibility.ts'

const document = 'Quy chế'
const rules: Threshold[] = [
  { level: 'below_university', years: 1, benefit: 80, document },
  { level: 'below_university', years: 3, benefit: 120, document },
  { level: 'university', years: 1, benefit: 150, document },
]
const of = (...pairs: [number, number][]) => pairs.map(([year, benefit]) => ({ year, benefit }))

test.each([
  ['eighty in one year are enough', 'below_university', of([2026, 80]), [1]],
  ['a đồng less is not', 'below_university', of([2026, 79]), []],
  ['two solutions of a year are added up', 'below_university', of([2026, 40], [2026, 40]), [1]],
  ['last year does not make this one', 'below_university', of([2025, 200]), []],
  [
    'three years in a row make 120',
    'below_university',
    of([2024, 40], [2025, 40], [2026, 40]),
    [3],
  ],
  [
    'a year between without anything breaks the row',
    'below_university',
    of([2024, 60], [2026, 60]),
    [],
  ],
  ['both at once', 'below_university', of([2024, 1], [2025, 40], [2026, 90]), [1, 3]],
  ['a graduate needs more', 'university', of([2026, 149]), []],
  ['a graduate has it', 'university', of([2026, 150]), [1]],
  [
    'for a graduate no three years are written down',
    'university',
    of([2024, 140], [2025, 140], [2026, 140]),
    [],
  ],
] as const)('%s', (_, level, benefits, years) => {
  expect(reasonsFor(rules, level, benefits, 2026).map((reason) => reason.years)).toEqual(years)
})

test('whose level is not written down is held to that of a graduate', () => {
  expect(['college', 'basic', 'bachelor', 'doctor', null].map(levelOf)).toEqual([
    'below_university',
    'below_university',
    'university',
    'university',
    'university',
  ])
})
