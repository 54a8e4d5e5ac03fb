import type { ThresholdLevel } from '../labels.ts'

export type Threshold = {
  level: ThresholdLevel
  years: number
  benefit: number
  document: string
}
/** What a member's shares came to in a calendar year. */
export type YearBenefit = { year: number; benefit: number }
export type Reason = { years: number; from: number; to: number; benefit: number; least: number }

/**
 * Why a member may be proposed at the end of `year`: for each threshold of the level, the sum over its years when each of them has
 * something recognised and the sum is enough. Empty: not yet.
 */
export function reasonsFor(
  thresholds: readonly Threshold[],
  level: ThresholdLevel,
  benefits: readonly YearBenefit[],
  year: number,
): Reason[] {
  return thresholds
    .filter((rule) => rule.level === level)
    .toSorted((one, other) => one.years - other.years)
    .flatMap(({ years, benefit: least }) => {
      const from = year - years + 1
      const within = benefits.filter((one) => one.year >= from && one.year <= year)
      const filled = new Set(within.map((one) => one.year)).size
      const benefit = within.reduce((sum, one) => sum + one.benefit, 0)
      return filled === years && benefit >= least ? [{ years, from, to: year, benefit, least }] : []
    })
}

/** By the code of members.professional_level. Whose level is not written down is held to the higher one. */
export function levelOf(professionalLevel: string | null): ThresholdLevel {
  return ['college', 'intermediate', 'basic'].includes(professionalLevel ?? '')
    ? 'below_university'
    : 'university'
}
