import { fundInvariants } from '#funds'
import { ledgerInvariants } from '#ledger'
import { memberInvariants } from '#members'
import { organizationInvariants } from '#organization'
import { figureInvariants } from '#platform/figures/figure-invariants.ts'
import { auditInvariants, type Invariant } from '#platform/invariant.ts'
import { welfareInvariants } from '#welfare'

/** Everything that `npm run verify` proves. */
export const invariants: readonly Invariant[] = [
  ...auditInvariants,
  ...organizationInvariants,
  ...memberInvariants,
  ...ledgerInvariants,
  ...fundInvariants,
  ...welfareInvariants,
  ...figureInvariants,
]
