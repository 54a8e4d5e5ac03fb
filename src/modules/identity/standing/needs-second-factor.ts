import type { Right } from '#platform/rights.ts'

const handlesMoney = new Set(['treasurer', 'accountant', 'chair'])

/** Whoever handles money, or holds office in more than one unit, signs in with a second factor. */
export function needsSecondFactor(rights: readonly Right[]): boolean {
  const offices = rights.filter(({ role }) => role !== 'member')
  return (
    offices.some(({ role }) => handlesMoney.has(role)) ||
    new Set(offices.map(({ unitId }) => unitId)).size > 1
  )
}
