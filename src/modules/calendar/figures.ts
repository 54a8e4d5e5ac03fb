import type { Figure } from '#platform/figures/figure.ts'

export const calendarFigures: readonly Figure[] = []
