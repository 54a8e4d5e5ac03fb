import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  lastOfEach,
  type Spread,
  type SpreadNode,
  spreadOverTime,
  spreadTree,
  unitsToday,
} from './spread-tree.ts'

const origin = { unitId: 0, name: 'Nơi làm trước' }

const day = fc
  .integer({ min: 0, max: 27 })
  .map((date) => `2026-01-${String(date + 1).padStart(2, '0')}`)
/** Any histories: teachers that never did it, circles, several turns, mergers. */
const histories = fc.array(
  fc
    .record({
      unitId: fc.integer({ min: 1, max: 8 }),
      learnedFrom: fc.integer({ min: 0, max: 9 }),
      sinceDay: day,
      givenUpOn: fc.option(day, { nil: null }),
      carriedFrom: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null, freq: 6 }),
    })
    .map(
      (one): Spread => ({
        ...one,
        name: `Đơn vị ${one.unitId}`,
        givenUpOn: one.givenUpOn && one.givenUpOn < one.sinceDay ? one.sinceDay : one.givenUpOn,
        carriedFrom: one.carriedFrom === one.unitId ? null : one.carriedFrom,
      }),
    ),
  { maxLength: 20 },
)

const below = (node: SpreadNode): SpreadNode[] =>
  node.children.flatMap((child) => [child, ...below(child)])

test('every union that took a model over stands in the picture exactly once, whoever says he learned from whom', () => {
  fc.assert(
    fc.property(histories, (taken) => {
      const drawn = below(spreadTree(origin, taken)).map(({ unitId }) => unitId)
      expect(drawn.toSorted()).toEqual(
        lastOfEach(taken)
          .map(({ unitId }) => unitId)
          .toSorted(),
      )
    }),
  )
})

test('at the end of the line stand as many unions as do it today', () => {
  fc.assert(
    fc.property(histories, (taken) => {
      expect(spreadOverTime(taken).at(-1)?.units ?? 0).toBe(unitsToday(taken))
    }),
  )
})

const one = (unitId: number, learnedFrom: number, more: Partial<Spread> = {}): Spread => ({
  unitId,
  name: `Đơn vị ${unitId}`,
  learnedFrom,
  sinceDay: '2026-01-01',
  givenUpOn: null,
  carriedFrom: null,
  ...more,
})
const drawn = (node: SpreadNode): string =>
  node.unitId + (node.children.length > 0 ? `(${node.children.map(drawn).join(' ')})` : '')

test.each([
  ['nobody', [], '0'],
  ['two from the origin', [one(1, 0), one(2, 0)], '0(1 2)'],
  ['a chain', [one(1, 0), one(2, 1), one(3, 2)], '0(1(2(3)))'],
  ['a circle stands under the origin', [one(1, 2), one(2, 1)], '0(1 2)'],
  ['a teacher who never did it', [one(1, 7)], '0(1)'],
  [
    'after a merger the successor teaches and learns in the place of the ended union',
    [one(1, 0), one(2, 1), one(3, 0, { sinceDay: '2026-02-01', carriedFrom: 1 })],
    '0(3(2))',
  ],
])('the picture of %s', (_, taken, picture) => {
  expect(drawn(spreadTree(origin, taken))).toBe(picture)
})

test('others who described the same stand beside those who learned from the origin, with their own pupils', () => {
  const tree = spreadTree(origin, [one(1, 0), one(2, 5)], [{ unitId: 5, name: 'Cùng cách làm' }])
  expect(drawn(tree)).toBe('0(5(2) 1)')
})
