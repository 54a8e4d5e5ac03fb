import type { Invariant } from '#platform/invariant.ts'

export const calendarInvariants: readonly Invariant[] = []
