import { announcement } from '#platform/announcement.ts'

/**
 * Somebody leaves the union by this officer's hand. Other modules tell with `say` what is still open with the person; the sentences
 * are shown at once to the officer, who has the rights of `manageMembers`. Throwing Refused refuses the leaving.
 */
export const membershipEnded = announcement<{
  unitId: number
  memberId: number
  leftOn: string
  say: (sentence: string) => void
}>('members.membership-ended')
