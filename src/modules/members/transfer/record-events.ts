import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { EventKind } from '../labels.ts'
import type { MembershipDecision } from '../member/record-fields.ts'

type Same = {
  unitId: number
  membershipIds: readonly number[]
  kind: EventKind
  onDay: string
  decision: MembershipDecision
  otherUnitId: number | null
  otherUnitName: string | null
}

/** The same event of many memberships, in one statement. */
export async function recordEvents(ctx: Context, same: Same): Promise<void> {
  const { unitId, membershipIds, kind, onDay, decision, otherUnitId, otherUnitName } = same
  await sql`insert into members.membership_event (unit_id, member_id, membership_id, kind, on_day,
      decision_number, decision_day, decision_issuer, other_unit_id, other_unit_name)
    select unit_id, member_id, id, ${kind}, ${onDay}::date, ${decision.decisionNumber}, ${decision.decisionDay}::date,
      ${decision.decisionIssuer}, ${otherUnitId}::bigint, ${otherUnitName}
    from members.membership where unit_id = ${unitId} and id = any(${membershipIds}) order by id`.execute(
    ctx.db,
  )
}
