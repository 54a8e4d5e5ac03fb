import { sql } from 'kysely'
import { unitNames } from '#organization'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import type { Joining, Leaving } from '../labels.ts'
import type { MembershipDecision } from '../member/record-fields.ts'
import { closeMemberships } from '../membership/close-memberships.ts'
import { refuseLaterEvents } from '../membership/refuse-later-events.ts'
import { copyFamilyAndPhoto, copyRecords } from './copy-records.ts'
import { openThere } from './open-there.ts'
import { recordEvents } from './record-events.ts'

export type CarryOver = {
  fromUnitId: number
  toUnitId: number
  /** The first day in the new unit. */
  onDay: string
  /** Without it: everybody who is a member on that day. */
  memberIds?: readonly number[]
  leftHow: Extract<Leaving, 'transferred_out' | 'merged_out'>
  joinedHow: Extract<Joining, 'transferred_in' | 'merged_in'>
  decision: MembershipDecision
}

export type Carried = { memberId: number; personId: number; newMemberId: number }

/**
 * Ends memberships in one unit and begins them in another on the same day, with the record, the family and the history of
 * both sides. Set by set, so that a union of thousands takes as many statements as one person.
 * The open transaction must have entered both units.
 */
export async function carryOver(ctx: Context, move: CarryOver): Promise<Carried[]> {
  const { fromUnitId, toUnitId, onDay } = move
  const leaving = await whoLeaves(ctx, move)
  if (leaving.length === 0) return []
  const memberIds = leaving.map((one) => one.memberId)
  await refuseLaterEvents(ctx, { unitId: fromUnitId, memberIds, onDay })
  const paused = await pausedOn(ctx, { unitId: fromUnitId, memberIds, onDay })
  await closeMemberships(ctx, {
    unitId: fromUnitId,
    memberIds,
    leftOn: onDay,
    leftHow: move.leftHow,
  })
  const carried = await copyRecords(ctx, { fromUnitId, toUnitId, leaving })
  await copyFamilyAndPhoto(ctx, { fromUnitId, toUnitId, carried })
  const names = await unitNames(ctx.db, [fromUnitId, toUnitId], onDay)
  const nameOf = (unitId: number) => names.find((name) => name.unitId === unitId)?.name ?? null
  await recordEvents(ctx, {
    ...move,
    unitId: fromUnitId,
    membershipIds: leaving.map((one) => one.membershipId),
    kind: move.leftHow,
    otherUnitId: toUnitId,
    otherUnitName: nameOf(toUnitId),
  })
  await openThere(ctx, { ...move, carried, paused, fromName: nameOf(fromUnitId) })
  return carried
}

async function whoLeaves(ctx: Context, { fromUnitId, onDay, memberIds }: CarryOver) {
  let rows = ctx.db
    .selectFrom('members.membership as period')
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'period.unitId').onRef('member.id', '=', 'period.memberId'),
    )
    .where('period.unitId', '=', fromUnitId)
    .where(sql<boolean>`members.covers(period.joined_on, period.left_on, ${onDay}::date)`)
    .select([
      'member.id as memberId',
      'member.personId',
      'member.fullName',
      'period.id as membershipId',
      'period.leftOn',
    ])
    .orderBy('member.id')
  if (memberIds) rows = rows.where(sql<boolean>`member.id = any(${memberIds})`)
  const leaving = await rows.execute()
  const gone = leaving.find((one) => one.leftOn)
  if (gone?.leftOn)
    throw new Refused(
      `${gone.fullName} đã được ghi là rời công đoàn ngày ${formatDay(gone.leftOn)}, sau ngày ${formatDay(onDay)}. Hãy rút việc ghi ấy trước.`,
    )
  if (memberIds && leaving.length < memberIds.length)
    throw new Refused(
      `Ngày ${formatDay(onDay)} người này không phải đoàn viên của đơn vị chuyển đi.`,
    )
  return leaving
}

async function pausedOn(
  ctx: Context,
  { unitId, memberIds, onDay }: { unitId: number; memberIds: number[]; onDay: string },
) {
  return ctx.db
    .selectFrom('members.suspension as pause')
    .innerJoin('members.membership as period', (join) =>
      join
        .onRef('period.unitId', '=', 'pause.unitId')
        .onRef('period.id', '=', 'pause.membershipId'),
    )
    .where('pause.unitId', '=', unitId)
    .where(sql<boolean>`period.member_id = any(${memberIds})`)
    .where(sql<boolean>`members.covers(pause.from_day, pause.until_day, ${onDay}::date)`)
    .select(['period.memberId', 'pause.reason'])
    .execute()
}
