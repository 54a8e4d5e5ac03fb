import type { Figure } from '#platform/figures/figure.ts'

export const initiativeFigures: readonly Figure[] = []
