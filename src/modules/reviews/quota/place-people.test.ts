import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, exceeded, placePeople, type Quota, seatsOf } from './place-people.ts'

const bands = [
  { rank: 1, name: 'Xuất sắc', fromPoints: 90 },
  { rank: 2, name: 'Tốt', fromPoints: 80 },
  { rank: 3, name: 'Hoàn thành', fromPoints: 50 },
  { rank: 4, name: 'Không hoàn thành', fromPoints: 0 },
]
const quota = (given: Partial<Quota>): Quota => ({
  ...{ rank: 1, scope: 'round', most: null, percent: null, womenFirst: false },
  ...{ document: 'Quy chế thi đua' },
  ...given,
})
const person = (assessmentId: number, total: number, isWoman = false): Candidate => ({
  ...{ assessmentId, total, isWoman, groupId: 1, sectionId: null, bestRank: 1, fixedRank: null },
})
const ranks = (people: Candidate[], quotas: Quota[]) => {
  const placed = placePeople(people, bands, quotas)
  return people.map(({ assessmentId }) => placed.get(assessmentId)?.rank)
}

describe('degrees by points, gates and quotas', () => {
  it('are those of the points where no quota stands in the way', () => {
    expect(ranks([person(1, 95), person(2, 85), person(3, 60), person(4, 10)], [])).toEqual([
      1, 2, 3, 4,
    ])
  })
  it('tell who fell out why', () => {
    const placed = placePeople([person(1, 95), person(2, 92)], bands, [quota({ most: 1 })])
    expect(placed.get(1)).toEqual({ rank: 1, reason: '' })
    expect(placed.get(2)).toEqual({
      rank: 2,
      reason: '92 điểm, đã hết suất; tối đa 1 người cả đợt, theo Quy chế thi đua',
    })
  })
  it('put women first of equal points where the rule says so', () => {
    const tied = [person(1, 95), person(2, 95, true)]
    expect(ranks(tied, [quota({ most: 1, womenFirst: true })])).toEqual([2, 1])
  })
  it('let neither chance nor order decide a tie: all who are equal at the last place fall out', () => {
    const placed = placePeople([person(1, 95), person(2, 93), person(3, 93)], bands, [
      quota({ most: 2 }),
    ])
    expect([1, 2, 3].map((id) => placed.get(id)?.rank)).toEqual([1, 2, 2])
    expect(placed.get(3)?.reason).toMatch(/^bằng 93 điểm với 1 người khác ở suất cuối/)
  })
  it('give whom the committee chose the first seats', () => {
    const chosen = { ...person(1, 70), fixedRank: 1 }
    expect(ranks([chosen, person(2, 99)], [quota({ most: 1 })])).toEqual([1, 2])
  })
  it('round 15 % of 71 persons down to 10', () => {
    expect(seatsOf(quota({ percent: 15 }), 71)).toBe(10)
  })
})

const anyone = fc.record({
  total: fc.integer({ min: 40, max: 100 }),
  isWoman: fc.boolean(),
  groupId: fc.constantFrom(1, 2, null),
  sectionId: fc.constantFrom(7, 8, null),
  bestRank: fc.integer({ min: 1, max: 3 }),
  fixedRank: fc.constant(null),
})
const crowd = fc
  .array(anyone, { minLength: 1, maxLength: 40 })
  .map((all) => all.map((one, index): Candidate => ({ ...one, assessmentId: index + 1 })))
const anyQuota = fc.record({
  rank: fc.integer({ min: 1, max: 3 }),
  scope: fc.constantFrom('group' as const, 'section' as const, 'round' as const),
  womenFirst: fc.boolean(),
  document: fc.constant('Quy chế'),
  size: fc.oneof(
    fc.record({ most: fc.integer({ min: 0, max: 10 }), percent: fc.constant(null) }),
    fc.record({ most: fc.constant(null), percent: fc.integer({ min: 0, max: 100 }) }),
  ),
})
const quotasOf = fc
  .array(anyQuota, { maxLength: 4 })
  .map((all) => all.map(({ size, ...rest }): Quota => ({ ...rest, ...size })))

describe('whatever the points and quotas', () => {
  it('never are there more than a quota lets through', () => {
    fc.assert(
      fc.property(crowd, quotasOf, (people, quotas) => {
        const placed = placePeople(people, bands, quotas)
        const rated = people.map((one) => ({
          ...one,
          rank: placed.get(one.assessmentId)?.rank ?? null,
        }))
        expect(exceeded(rated, quotas, () => 'chỗ')).toEqual([])
      }),
    )
  })
  it('the order in which people were entered changes nothing', () => {
    fc.assert(
      fc.property(crowd, quotasOf, fc.infiniteStream(fc.nat()), (people, quotas, numbers) => {
        const shuffled = people
          .map((one) => [numbers.next().value, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
        const [first, second] = [people, shuffled].map((all) => placePeople(all, bands, quotas))
        for (const { assessmentId } of people)
          expect(second?.get(assessmentId)).toEqual(first?.get(assessmentId))
      }),
    )
  })
  it('nobody passes a gate', () => {
    fc.assert(
      fc.property(crowd, quotasOf, (people, quotas) => {
        const placed = placePeople(people, bands, quotas)
        for (const one of people)
          expect(Number(placed.get(one.assessmentId)?.rank)).toBeGreaterThanOrEqual(one.bestRank)
      }),
    )
  })
})
