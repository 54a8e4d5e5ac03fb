import type { DecisionRegister } from './decisions.ts'
import type { Day, DecisionFact } from './facts.ts'
import type { PersonNumbers } from './invent-person.ts'
import type { Workplace } from './jobs.ts'
import type { Region } from './name-lists.ts'
import type { Dice } from './seed.ts'

/** The last day that the demonstration tells of; whatever is open then stays open. */
export const storyEndsOn: Day = '2025-06-30'

/** The tools that one tree is made with, in one order, so that it always comes out the same. */
export interface Workshop {
  dice: Dice
  numbers: PersonNumbers
  decisions: DecisionRegister
}

/** A union in which people can be, with the groups (or sections without groups) they sit in and their relative sizes. */
export interface Home {
  unitSlug: string
  establishedOn: Day
  seats: readonly (readonly [string, number])[]
}

/** Who works at a union's place: exactly `count` members, `women` of them women, on the day `anchorOn`. */
export interface StaffPlan extends Home {
  anchorOn: Day
  count: number
  women: number
  recordsCompleteFrom: Day
  region: Region
  workplace: Workplace
  /** Names of unions outside the demonstration that people come from and go to. */
  outside: readonly string[]
  /** For a union made by merging or splitting: where its first members were before. */
  origin: Origin | null
}

export interface Origin {
  on: Day
  because: 'merge' | 'split'
  decision: DecisionFact
  /** With relative sizes. */
  homes: readonly (readonly [Home, number])[]
}
