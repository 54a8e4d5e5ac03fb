import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { requireOpenGroups } from '../group-assignment/require-open-groups.ts'
import type { Joining } from '../labels.ts'
import type { MembershipDecision } from '../member/record-fields.ts'

type Opening = {
  memberId: number
  joinedOn: string
  how: Joining
  decision: MembershipDecision
  fromName?: string | null
  subunitId?: number | null
}

/** Begins a membership period; a person is a member of one union at a time, in the whole system. */
export async function openMembership(
  ctx: Context,
  unitId: number,
  { personId, ...opening }: Opening & { personId: number },
): Promise<number> {
  const { memberId, joinedOn } = opening
  await refuseMemberElsewhere(ctx, { unitId, personId, fromDay: joinedOn, untilDay: null })
  const membershipIdOf = await writeMemberships(ctx, unitId, [opening])
  return membershipIdOf.get(memberId) as number
}

/**
 * Begins the periods of several members, each with its event and place in a group. The caller has made sure that nobody of them is
 * a member of another union. Periods' ids by members' ids.
 */
export async function writeMemberships(
  ctx: Context,
  unitId: number,
  openings: readonly Opening[],
): Promise<Map<number, number>> {
  for (const { joinedOn } of openings) refuseFutureDay(ctx, { joinedOn }, 'Ngày vào công đoàn')
  await requireOpenGroups(
    ctx,
    unitId,
    openings.flatMap(({ subunitId, joinedOn }) =>
      subunitId ? [{ subunitId, fromDay: joinedOn }] : [],
    ),
  )
  const rows = openings.map(({ memberId, joinedOn, how, decision, fromName, subunitId }) => ({
    member_id: memberId,
    joined_on: joinedOn,
    joined_how: how,
    decision_number: decision.decisionNumber,
    decision_day: decision.decisionDay,
    decision_issuer: decision.decisionIssuer,
    from_name: fromName,
    subunit_id: subunitId,
  }))
  const { rows: opened } = await sql<{ id: number; memberId: number }>`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (member_id bigint, joined_on date, joined_how text,
        decision_number text, decision_day date, decision_issuer text, from_name text, subunit_id bigint)
    ), opened as (
      insert into members.membership (unit_id, member_id, joined_on, joined_how)
      select ${unitId}, member_id, joined_on, joined_how from given
      returning id, member_id
    ), told as (
      insert into members.membership_event (unit_id, member_id, membership_id, kind, on_day,
        decision_number, decision_day, decision_issuer, other_unit_name)
      select ${unitId}, member_id, opened.id, joined_how, joined_on, decision_number, decision_day, decision_issuer, from_name
      from given join opened using (member_id)
    ), placed as (
      insert into members.group_assignment (unit_id, member_id, subunit_id, from_day)
      select ${unitId}, member_id, subunit_id, joined_on from given where subunit_id is not null
    )
    select id, member_id from opened`.execute(ctx.db)
  return new Map(opened.map(({ id, memberId }) => [memberId, id]))
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
