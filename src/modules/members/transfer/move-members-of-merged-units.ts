import type { Context } from '#platform/context.ts'
import type { MembershipDecision } from '../member/record-fields.ts'
import { alsoEnter } from './also-enter.ts'
import { carryOver } from './carry-over.ts'

export type UnitsMerged = {
  fromUnitIds: readonly number[]
  intoUnitId: number
  onDay: string
  decision: MembershipDecision
}

/**
 * When unions are merged their members go along on the day of the merge, with the history of both sides.
 * Answers organization's announcement inside its transaction, after that command has proved the right.
 */
export async function moveMembersOfMergedUnits(ctx: Context, merged: UnitsMerged): Promise<void> {
  const { fromUnitIds, intoUnitId, onDay, decision } = merged
  let both = await alsoEnter(ctx, intoUnitId)
  for (const fromUnitId of fromUnitIds) {
    if (fromUnitId === intoUnitId) continue
    both = await alsoEnter(both, fromUnitId)
    await carryOver(both, {
      fromUnitId,
      toUnitId: intoUnitId,
      onDay,
      leftHow: 'merged_out',
      joinedHow: 'merged_in',
      decision,
    })
  }
}
