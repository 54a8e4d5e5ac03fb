import type { Figure } from '#platform/figures/figure.ts'

export const awardFigures: readonly Figure[] = []
