import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { assignGroup } from '../group-assignment/assign-group.ts'
import type { Joining } from '../labels.ts'
import type { MembershipDecision } from '../member/record-fields.ts'
import { recordEvent } from './record-event.ts'
import { refuseFutureDay } from './refuse-future-day.ts'

type Opening = {
  unitId: number
  memberId: number
  personId: number
  joinedOn: string
  how: Joining
  decision: MembershipDecision
  fromName?: string | null
  subunitId?: number | null
}

/** Begins a membership period; a person is a member of one union at a time, in the whole system. */
export async function openMembership(ctx: Context, opening: Opening): Promise<number> {
  const { unitId, memberId, personId, joinedOn, how, decision, fromName, subunitId } = opening
  refuseFutureDay(ctx, 'Ngày vào công đoàn', joinedOn)
  await refuseMemberElsewhere(ctx, { unitId, personId, fromDay: joinedOn, untilDay: null })
  const { id: membershipId } = await ctx.db
    .insertInto('members.membership')
    .values({ unitId, memberId, joinedOn, joinedHow: how })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(ctx, {
    unitId,
    memberId,
    membershipId,
    kind: how,
    onDay: joinedOn,
    decision,
    otherUnitName: fromName ?? null,
  })
  if (subunitId) await assignGroup(ctx, { unitId, memberId, subunitId, fromDay: joinedOn })
  return membershipId
}

/** Says no more of the other unit than what has to be done. */
export async function refuseMemberElsewhere(
  ctx: Context,
  span: { unitId: number; personId: number; fromDay: string; untilDay: string | null },
): Promise<void> {
  const { unitId, personId, fromDay, untilDay } = span
  const { rows } = await sql<{ elsewhere: boolean }>`select members.is_member_elsewhere(
    ${personId}, ${unitId}, ${fromDay}, ${untilDay}) as elsewhere`.execute(ctx.db)
  if (rows[0]?.elsewhere)
    throw new Refused(
      'Trong thời gian này người đó là đoàn viên của một đơn vị khác trong hệ thống. Hãy đề nghị đơn vị ấy gửi giấy chuyển sinh hoạt đến đơn vị mình, rồi nhận ở mục Chuyển sinh hoạt.',
    )
}
