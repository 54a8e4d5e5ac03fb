import type { Figure } from '#platform/figures/figure.ts'

export const activityFigures: readonly Figure[] = []
