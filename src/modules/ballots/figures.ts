import type { Figure } from '#platform/figures/figure.ts'

export const ballotFigures: readonly Figure[] = []
