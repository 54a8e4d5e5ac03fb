import type { Invariant } from '#platform/invariant.ts'

export const movementInvariants: readonly Invariant[] = []
