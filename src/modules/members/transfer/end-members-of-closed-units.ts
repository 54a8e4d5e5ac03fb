import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { MembershipDecision } from '../member/record-fields.ts'
import { closeMemberships } from '../membership/close-memberships.ts'
import { refuseLaterEvents } from '../membership/refuse-later-events.ts'
import { alsoEnter } from './also-enter.ts'
import { moveMembersOfMergedUnits } from './move-members-of-merged-units.ts'
import { recordEvents } from './record-events.ts'

export type UnitsClosed = {
  fromUnitIds: readonly number[]
  intoUnitId: number | null
  onDay: string
  decision: MembershipDecision
}

/** Members of a closed union go on in its successor that keeps members; without one their membership ends with the union. */
export async function endMembersOfClosedUnits(ctx: Context, closed: UnitsClosed): Promise<void> {
  const { fromUnitIds, intoUnitId, onDay, decision } = closed
  if (intoUnitId) return moveMembersOfMergedUnits(ctx, { ...closed, intoUnitId })
  let inside = ctx
  for (const unitId of fromUnitIds) {
    inside = await alsoEnter(inside, unitId)
    const current = await inside.db
      .selectFrom('members.membership')
      .where('unitId', '=', unitId)
      .where(sql<boolean>`members.covers(joined_on, left_on, ${onDay}::date)`)
      .select(['id', 'memberId'])
      .execute()
    const memberIds = current.map((period) => period.memberId)
    await refuseLaterEvents(inside, { unitId, memberIds, onDay })
    await closeMemberships(inside, {
      unitId,
      memberIds,
      leftOn: onDay,
      leftHow: 'union_dissolved',
    })
    await recordEvents(inside, {
      unitId,
      membershipIds: current.map((period) => period.id),
      kind: 'union_dissolved',
      onDay,
      decision,
      otherUnitId: null,
      otherUnitName: null,
    })
  }
}
