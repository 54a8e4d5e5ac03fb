import { expect, test } from 'vitest'
import { Refused } from '#platform/errors.ts'
import { isOpen, mustBecome } from './report-status.ts'

test.each([
  ['draft', 'submitted'],
  ['submitted', 'returned'],
  ['submitted', 'accepted'],
  ['returned', 'submitted'],
] as const)('a report goes from %s to %s', (from, to) => {
  expect(() => mustBecome(from, to)).not.toThrow()
})

test.each([
  ['draft', 'accepted'],
  ['draft', 'returned'],
  ['returned', 'accepted'],
  ['accepted', 'returned'],
  ['accepted', 'submitted'],
  ['submitted', 'submitted'],
] as const)('a report does not go from %s to %s', (from, to) => {
  expect(() => mustBecome(from, to)).toThrow(Refused)
})

test('the unit writes in a draft and in what was returned, and in nothing that was sent', () => {
  expect((['draft', 'submitted', 'returned', 'accepted'] as const).filter(isOpen)).toEqual([
    'draft',
    'returned',
  ])
})
