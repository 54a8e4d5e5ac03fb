import { organizationInvariants } from '#organization'
import { auditInvariants, type Invariant } from '#platform/invariant.ts'

/** Everything that `npm run verify` proves. */
export const invariants: readonly Invariant[] = [...auditInvariants, ...organizationInvariants]
