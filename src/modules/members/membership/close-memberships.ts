import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { leaveGroups } from '../group-assignment/leave-groups.ts'
import type { Leaving } from '../labels.ts'
import { covers } from './covers.ts'

type Closing = { unitId: number; memberIds: readonly number[]; leftOn: string; leftHow: Leaving }

/** Ends the memberships that hold on that day, and with them pauses and places in groups. Any number in four statements. */
export async function closeMemberships(ctx: Context, closing: Closing): Promise<void> {
  const { unitId, memberIds, leftOn, leftHow } = closing
  await ctx.db
    .updateTable('members.suspension as suspension')
    .from('members.membership as period')
    .set({ untilDay: leftOn })
    .where('suspension.unitId', '=', unitId)
    .whereRef('period.unitId', '=', 'suspension.unitId')
    .whereRef('period.id', '=', 'suspension.membershipId')
    .where(sql<boolean>`period.member_id = any(${memberIds})`)
    .where(covers('suspension.fromDay', 'suspension.untilDay', leftOn))
    .execute()
  await ctx.db
    .updateTable('members.membership')
    .set({ leftOn, leftHow })
    .where('unitId', '=', unitId)
    .where(sql<boolean>`member_id = any(${memberIds})`)
    .where(covers('joinedOn', 'leftOn', leftOn))
    .execute()
  await leaveGroups(ctx, { unitId, memberIds, onDay: leftOn })
}
