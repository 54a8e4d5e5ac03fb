import type { Invariant } from '#platform/invariant.ts'

export const activityInvariants: readonly Invariant[] = []
