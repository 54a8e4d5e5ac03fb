import { announcement } from '#platform/announcement.ts'
import type { Day } from '#platform/clock.ts'

/**
 * Somebody reversed an entry from the book itself. A module whose `reference` the entry bears answers: it undoes what it
 * had concluded from the entry, or refuses and says where this is to be done. `reverseEntry` called by a module is not announced.
 */
export const entryReversed = announcement<{
  unitId: number
  entryId: number
  reversalId: number
  reference: { kind: string; id: number } | null
  day: Day
  reason: string
}>('ledger.entry-reversed')
