import type { Figure } from '#platform/figures/figure.ts'

export const movementFigures: readonly Figure[] = []
