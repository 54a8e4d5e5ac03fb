import type { Invariant } from '#platform/invariant.ts'

export const awardInvariants: readonly Invariant[] = []
