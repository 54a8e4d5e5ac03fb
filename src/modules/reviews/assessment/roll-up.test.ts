import fc from 'fast-check'
import { expect, it } from 'vitest'
import { periodOf, type RoundKind } from '../labels.ts'
import { type LowerRound, rollUp } from './roll-up.ts'

const round = (
  kind: RoundKind,
  number: number,
  points: number[] | null,
  criteria = 'a',
): LowerRound => {
  const [fromDay, untilDay] = periodOf(kind, 2025, number)
  return { kind, fromDay, untilDay, criteria, points }
}

it('three months come to their mean, criterion by criterion', () => {
  const months = [
    round('month', 1, [20, 10]),
    round('month', 2, [22, 10]),
    round('month', 3, [24, 4]),
  ]
  expect(rollUp(months, 'a')).toEqual([22, 8])
})
it('a quarter weighs as much as its three months, and a month within it does not count twice', () => {
  const mixed = [round('month', 1, [0]), round('quarter', 1, [20]), round('month', 4, [40])]
  expect(rollUp(mixed, 'a')).toEqual([25])
})
it('a month of other criteria is not added up', () => {
  expect(rollUp([round('month', 1, [9], 'b'), round('month', 2, [20])], 'a')).toEqual([20])
  expect(rollUp([round('month', 1, [9], 'b')], 'a')).toBeNull()
})
it('the mean lies between the least and the most, in whatever order the months come', () => {
  const monthly = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(monthly, (points) => {
      const months = points.map((one, index) => round('month', index + 1, [one]))
      const [mean] = rollUp(months, 'a') ?? []
      expect(mean).toBeGreaterThanOrEqual(Math.min(...points))
      expect(mean).toBeLessThanOrEqual(Math.max(...points))
      expect(rollUp(months.toReversed(), 'a')).toEqual([mean])
    }),
  )
})
