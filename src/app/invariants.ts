import { activityInvariants } from '#activities'
import { awardInvariants } from '#awards'
import { ballotInvariants } from '#ballots'
import { calendarInvariants } from '#calendar'
import { fundInvariants } from '#funds'
import { initiativeInvariants } from '#initiatives'
import { ledgerInvariants } from '#ledger'
import { memberInvariants } from '#members'
import { movementInvariants } from '#movements'
import { organizationInvariants } from '#organization'
import { figureInvariants } from '#platform/figures/figure-invariants.ts'
import { auditInvariants, type Invariant } from '#platform/invariant.ts'
import { quizInvariants } from '#quizzes'
import { reviewInvariants } from '#reviews'
import { welfareInvariants } from '#welfare'

/** Everything that `npm run verify` proves. */
export const invariants: readonly Invariant[] = [
  ...auditInvariants,
  ...organizationInvariants,
  ...memberInvariants,
  ...ledgerInvariants,
  ...fundInvariants,
  ...welfareInvariants,
  ...movementInvariants,
  ...initiativeInvariants,
  ...ballotInvariants,
  ...reviewInvariants,
  ...awardInvariants,
  ...activityInvariants,
  ...quizInvariants,
  ...calendarInvariants,
  ...figureInvariants,
]
