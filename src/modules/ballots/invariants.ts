import type { Invariant } from '#platform/invariant.ts'

export const ballotInvariants: readonly Invariant[] = []
