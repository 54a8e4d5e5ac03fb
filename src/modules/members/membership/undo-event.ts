import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { returnToGroups } from '../group-assignment/leave-groups.ts'
import { refuseMemberElsewhere } from './open-membership.ts'

type Undone = { unitId: number; memberId: number; membershipId: number; onDay: string }

/** The period never was, nor the places in groups that hang on it. */
export async function undoJoining(ctx: Context, undone: Undone): Promise<void> {
  const { unitId, memberId, membershipId, onDay } = undone
  await ctx.db
    .deleteFrom('members.groupAssignment')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('fromDay', '>=', onDay)
    // What lasts no day waits for the withdrawal of an earlier leaving.
    .where(sql<boolean>`until_day is distinct from from_day`)
    .execute()
  await ctx.db
    .deleteFrom('members.membership')
    .where('unitId', '=', unitId)
    .where('id', '=', membershipId)
    .execute()
  // Whoever had applied waits for an answer again.
  await ctx.db
    .updateTable('members.application')
    .set({ state: 'waiting', answeredOn: null, memberId: null })
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('answeredOn', '=', onDay)
    .execute()
}

/** The membership goes on, in the group and in the pause in which it was; unless the person has joined elsewhere since. */
export async function undoLeaving(ctx: Context, undone: Undone): Promise<void> {
  const { unitId, memberId, membershipId, onDay } = undone
  const { personId } = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', '=', memberId)
    .select('personId')
    .executeTakeFirstOrThrow()
  await refuseMemberElsewhere(ctx, { unitId, personId, fromDay: onDay, untilDay: null })
  await ctx.db
    .updateTable('members.membership')
    .set({ leftOn: null, leftHow: null })
    .where('unitId', '=', unitId)
    .where('id', '=', membershipId)
    .execute()
  await returnToGroups(ctx, { unitId, memberIds: [memberId], onDay })
  await ctx.db
    .updateTable('members.suspension as pause')
    .set({ untilDay: null })
    .where('unitId', '=', unitId)
    .where('membershipId', '=', membershipId)
    .where('untilDay', '=', onDay)
    .where(
      sql<boolean>`not exists (select from members.membership_event as event where event.unit_id = pause.unit_id
        and event.membership_id = pause.membership_id and event.kind = 'resumed'
        and event.on_day = pause.until_day and event.withdrawn_at is null)`,
    )
    .execute()
}

export async function undoSuspending(
  ctx: Context,
  { unitId, membershipId, onDay }: Undone,
): Promise<void> {
  await ctx.db
    .deleteFrom('members.suspension')
    .where('unitId', '=', unitId)
    .where('membershipId', '=', membershipId)
    .where('fromDay', '=', onDay)
    .where('untilDay', 'is', null)
    .execute()
}

export async function undoResuming(
  ctx: Context,
  { unitId, membershipId, onDay }: Undone,
): Promise<void> {
  await ctx.db
    .updateTable('members.suspension')
    .set({ untilDay: null })
    .where('unitId', '=', unitId)
    .where('membershipId', '=', membershipId)
    .where('untilDay', '=', onDay)
    .execute()
}
