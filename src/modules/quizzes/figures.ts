import type { Figure } from '#platform/figures/figure.ts'

export const quizFigures: readonly Figure[] = []
