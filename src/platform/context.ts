import type { Day } from './clock.ts'
import type { Database } from './database/connect.ts'
import type { Right, Standing } from './rights.ts'

/** The person who asks. `rights` are those of `today`, in every unit where he or she has any. */
export type Actor = {
  accountId: number
  personId: number | null
  name: string
  rights: readonly Right[]
  /** The signed-in device; absent for the command line and access tokens. */
  sessionId?: number
  /** Asks through an access token that may only read: every command refuses. */
  readOnly?: boolean
  /** Holds an office that wants a second factor and has none yet: has no rights until it is set up. */
  secondFactorMissing?: boolean
}

/** A unit whose rows the open transaction may see. */
export type EnteredUnit = { unitId: number; branch: boolean; ancestorIds: readonly number[] }

/** Everything a piece of business code may know about the request it serves. */
export type Context = {
  db: Database
  /** null: nobody has signed in. */
  actor: Actor | null
  today: Day
  /** The unit in the page's address as it is called today, whoever asks; for menus and headings. */
  unit?: { unitId: number; name: string; shortName: string; unitsBelow: boolean }
  /** Filled by the open transaction. */
  entered?: readonly EnteredUnit[]
  /** Shared by the queries of one page: what the open transaction entered last, so that the next need not enter it again. */
  lastEntered?: {
    settings: string
    ancestorIds: readonly number[]
    /** Who is above each unit that was entered so far. */
    above: Map<number, readonly number[]>
  }
  /** What the actor is in the unit of the running operation; filled by command and query. */
  standing?: Standing
  /** A key of the sender's: the same command with the same key is done once. */
  requestKey?: string
}
