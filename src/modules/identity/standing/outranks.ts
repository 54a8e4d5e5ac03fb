import type { Right } from '#platform/rights.ts'

/** A right of somebody's, with the units above the one it is held in. */
export type RightInTree = { unitId: number; role: string; ancestorIds: readonly number[] }

const rank = (role: string) => (role === 'chair' ? 3 : role === 'deputy' ? 2 : 1)

/**
 * Whether someone with these rights stands above the other's right: a chair or deputy of a unit above, or in the same unit
 * one of higher rank. A plain member's right is below every chair and deputy of that unit. Pure.
 */
export function outranks(held: readonly Right[], other: RightInTree): boolean {
  return held.some(
    ({ unitId, role }) =>
      rank(role) >= 2 &&
      (other.ancestorIds.includes(unitId) ||
        (unitId === other.unitId && rank(role) > rank(other.role))),
  )
}
