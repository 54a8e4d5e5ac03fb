import { announcement } from '#platform/announcement.ts'
import type { Decision } from './unit-fields.ts'

/** Told in the transaction of the change, in which all the named units have been entered. */
type Change = {
  fromUnitIds: readonly number[]
  intoUnitId: number
  /** The first day of the new state: members of a merged unit belong to the other from this day. */
  onDay: string
  decision: Decision
}

/** The units `fromUnitIds` have ended; everything of theirs goes on in `intoUnitId`. */
export const unitMerged = announcement<Change>('organization.unit-merged')

/** `intoUnitId` was split off from the one unit of `fromUnitIds`. With `sourceEnds` everything goes over, otherwise only what is named later. */
export const unitSplit = announcement<Change & { sourceEnds: boolean }>('organization.unit-split')

/** The units have ended without a merge; with a successor or without. */
export const unitClosed = announcement<Omit<Change, 'intoUnitId'> & { intoUnitId: number | null }>(
  'organization.unit-closed',
)
