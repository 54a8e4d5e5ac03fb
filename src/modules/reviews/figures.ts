import type { Figure } from '#platform/figures/figure.ts'

export const reviewFigures: readonly Figure[] = []
