import type { Invariant } from '#platform/invariant.ts'

export const reviewInvariants: readonly Invariant[] = []
