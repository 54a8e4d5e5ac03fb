import { announcement } from '#platform/announcement.ts'

/** A section or group ends: whoever keeps something in it may refuse. */
export const subunitClosed = announcement<{
  unitId: number
  subunitId: number
  /** The first day on which it is no more. */
  closedOn: string
}>('organization.subunit-closed')
