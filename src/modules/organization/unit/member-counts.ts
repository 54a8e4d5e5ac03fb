import type { Context } from '#platform/context.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'

/** The number that the members module declares; known here by its public name only, as a report or a chart knows it. */
const members = { name: 'members.members', kind: 'stock' } as const
const women = { name: 'members.women', kind: 'stock' } as const

export type MemberCounts = { members: number; women: number }

/** Members of units of the entered branch on a day, by unit, all units below each of them included. */
export async function memberCounts(
  ctx: Context,
  rootId: number,
  unitIds: readonly number[],
  onDay: string,
): Promise<(unitId: number) => MemberCounts> {
  if (unitIds.length === 0) return () => ({ members: 0, women: 0 })
  const values = await figuresOfUnits(ctx, rootId, unitIds, { from: onDay, to: onDay })
  return (unitId) => ({ members: values.of(unitId, members), women: values.of(unitId, women) })
}
