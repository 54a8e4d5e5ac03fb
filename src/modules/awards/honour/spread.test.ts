import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestShown } from '../labels.ts'
import { type Praised, spreadOf, withoutSmallGroups } from './spread.ts'

const group = fc.record({ members: fc.integer({ min: 1, max: 12 }) }).chain(({ members }) =>
  fc.record({
    label: fc.uuid(),
    members: fc.constant(members),
    praised: fc.integer({ min: 0, max: members }),
    turns: fc.nat(20),
  }),
)

test('no group of fewer than five members is shown with its praise, and none follows from the total', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
      const shown = withoutSmallGroups(groups)
      const total = groups.reduce((sum, { members }) => sum + members, 0)
      expect(shown.reduce((sum, { members }) => sum + members, 0)).toBe(total)
      for (const one of shown)
        if (one.praised !== null) expect(one.members).toBeGreaterThanOrEqual(fewestShown)
      const hidden = groups.filter(({ label }) => !shown.some((one) => one.label === label))
      // One group alone behind the total would be known by subtraction.
      expect(hidden.length).not.toBe(1)
      if (total >= fewestShown && groups.length > 1)
        expect(shown.every(({ praised }) => praised !== null)).toBe(true)
    }),
  )
})

test('groups that are large enough are shown as they are', () => {
  const groups = [5, 8, 30].map((members) => ({
    label: `Tổ ${members}`,
    members,
    praised: 2,
    turns: 3,
  }))
  expect(withoutSmallGroups(groups)).toEqual(groups)
})

const member = (given: Partial<Praised>): Praised => ({
  memberId: 1,
  fullName: 'Nguyễn Văn An',
  sex: 'male',
  leads: false,
  groupName: 'Tổ 1',
  turns: 0,
  ever: 0,
  quarters: 0,
  ...given,
})

test('praise is told by sex and post; where one half is small neither is shown', () => {
  const women = Array.from({ length: 6 }, () => member({ sex: 'female', turns: 1, ever: 1 }))
  const men = Array.from({ length: 8 }, () => member({}))
  const leaders = [member({ leads: true, turns: 4, ever: 4, quarters: 4 })]
  const spread = spreadOf([...women, ...men, ...leaders])
  expect(spread.bySex.map(({ members, praised, turns }) => [members, praised, turns])).toEqual([
    [6, 6, 6],
    [9, 1, 4],
  ])
  expect(spread.byPost.map(({ praised }) => praised)).toEqual([null, null])
  expect(spread.never).toHaveLength(8)
  expect(spread.always).toHaveLength(1)
})
