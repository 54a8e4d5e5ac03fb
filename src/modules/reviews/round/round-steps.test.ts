import { expect, it } from 'vitest'
import type { RoundState } from '../labels.ts'
import { afterMove, type Move } from './round-steps.ts'

it.each<[RoundState, Move, boolean, RoundState | null]>([
  ['self', 'advance', true, 'group'],
  ['group', 'advance', true, 'section'],
  ['group', 'advance', false, 'committee'],
  ['section', 'advance', true, 'committee'],
  ['committee', 'advance', true, null],
  ['committee', 'conclude', true, 'concluded'],
  ['group', 'conclude', true, null],
  ['self', 'return', true, null],
  ['committee', 'return', true, 'section'],
  ['committee', 'return', false, 'group'],
  ['concluded', 'return', true, null],
  ['concluded', 'reopen', true, 'committee'],
  ['committee', 'reopen', true, null],
  ['committee', 'cancel', true, 'cancelled'],
  ['concluded', 'cancel', true, null],
  ['cancelled', 'advance', true, null],
  ['cancelled', 'reopen', true, null],
])('from %s, %s (sections: %s) leads to %s', (from, move, hasSections, to) => {
  expect(afterMove(from, move, hasSections)).toBe(to)
})
