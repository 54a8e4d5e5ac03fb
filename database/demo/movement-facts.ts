import type { Day } from './facts.ts'
import type { WorkFact } from './movement-texts.ts'

/** What an officer of a union records about movements. */
export type MovementFact = { unitSlug: string; on: Day } & (
  | {
      what: 'launch'
      name: string
      kind?: 'movement' | 'theme'
      slogan?: string
      body?: string
      criteria?: string
      until?: Day
      everyYear?: boolean
      womenOnly?: boolean
      registrants?: readonly ('member' | 'group' | 'unit')[]
      registerBy?: Day
      decisionNumber?: string
    }
  | { what: 'adjust'; name: string; because: string; body: string; criteria: string }
  | { what: 'merge'; name: string; into: string; because: string }
  | { what: 'seen' }
  | { what: 'carry'; name: string; ownBody: string }
  | { what: 'review'; name: string; year: number; kind: 'interim' | 'final'; said: Said }
  /** The first members of the list, by name, each a text; those after them have not registered. `latecomers`: of those who have not yet. */
  | { what: 'register'; name: string; texts: readonly WorkFact[]; latecomers?: boolean }
  | { what: 'groups'; name: string; texts: readonly WorkFact[] }
  /** Results of a year: nearly all achieved. */
  | { what: 'results'; name: string; year: number }
)
/** What a review says. */
export type Said = { result: string; worked: string; lessons: string; changes: string }
