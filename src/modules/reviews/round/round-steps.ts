import type { RoundState } from '../labels.ts'

const all = ['self', 'group', 'section', 'committee', 'concluded'] as const

/** The steps of a round in their order; the sections' only where there are any. */
export function stepsOf(hasSections: boolean): RoundState[] {
  return all.filter((step) => step !== 'section' || hasSections)
}

export type Move = 'advance' | 'return' | 'conclude' | 'reopen' | 'cancel'

/** Where a move leads; null: it does not begin in this state. */
export function afterMove(state: RoundState, move: Move, hasSections: boolean): RoundState | null {
  const steps = stepsOf(hasSections)
  const at = steps.indexOf(state)
  switch (move) {
    case 'advance':
      return at >= 0 && at < steps.indexOf('committee') ? (steps[at + 1] ?? null) : null
    case 'return':
      return at > 0 && state !== 'concluded' ? (steps[at - 1] ?? null) : null
    case 'conclude':
      return state === 'committee' ? 'concluded' : null
    case 'reopen':
      return state === 'concluded' ? 'committee' : null
    case 'cancel':
      return at >= 0 && state !== 'concluded' ? 'cancelled' : null
  }
}
