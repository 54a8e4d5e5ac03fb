import { announcement } from '#platform/announcement.ts'
import type { Outcome } from '../labels.ts'

type Told = {
  unitId: number
  voteId: number
  /** What the vote was started for; null: nothing outside this module. */
  reference: { kind: string; id: number } | null
}

/** The count of a vote is final; whoever had it started acts on it, in the same transaction. */
export const voteCounted = announcement<
  Told & {
    quorumMet: boolean
    choices: readonly {
      position: number
      subjectId: number | null
      personId: number | null
      name: string
      yes: number
      no: number
      outcome: Outcome
    }[]
  }
>('ballots.vote-counted')

/** A vote will have no result. */
export const voteCancelled = announcement<Told & { reason: string }>('ballots.vote-cancelled')
