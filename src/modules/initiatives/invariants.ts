import type { Invariant } from '#platform/invariant.ts'

export const initiativeInvariants: readonly Invariant[] = []
