import type { Invariant } from '#platform/invariant.ts'

export const quizInvariants: readonly Invariant[] = []
