import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { seenMembers, sightOf } from '../member/seen-members.ts'
import { readMembers } from '../permissions.ts'

export type HistoryLine = {
  /** A membership event, a move between groups, or a change of the record. */
  what: 'event' | 'group' | 'change'
  id: number
  kind: string
  onDay: string
  /** Decision, other union, group, note, changed fields: what there is. */
  decisionNumber: string | null
  decisionIssuer: string | null
  otherUnitId: number | null
  otherUnitName: string | null
  note: string | null
  withdrawnBecause: string | null
}

/** What happened to a member, newest first. Changes of the record only for those who see the whole record. */
export const memberHistory = query({
  name: 'members.member-history',
  summary: 'Quá trình của đoàn viên',
  allow: readMembers,
  input: z.object({ unitId: id, memberId: id }),
  async run(ctx, { unitId, memberId }): Promise<HistoryLine[]> {
    const lines = await historyOf(ctx, unitId, memberId, sightOf(ctx) === 'all')
    if (lines.length === 0 || sightOf(ctx) === 'contacts') await refuseUnseen(ctx, unitId, memberId)
    return lines
  },
})

async function refuseUnseen(ctx: Context, unitId: number, memberId: number): Promise<void> {
  const seen = await ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where('member.id', '=', memberId)
    .where(seenMembers(ctx, ctx.today))
    .select('id')
    .executeTakeFirst()
  if (!seen) throw new NotFound()
}

/** The same for a record that the asker has been found to see. */
export async function historyOf(
  ctx: Context,
  unitId: number,
  memberId: number,
  changes: boolean,
): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select 'event' as what, id, kind, on_day, decision_number, decision_issuer, other_unit_id,
      other_unit_name, note, withdrawn_because, recorded_at as at
    from members.membership_event where unit_id = ${unitId} and member_id = ${memberId}
    union all
    select 'group', place.id, 'group', place.from_day, null, null, null, null, subunit.name, null, place.from_day
    from members.group_assignment as place
    join organization.subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
    where place.unit_id = ${unitId} and place.member_id = ${memberId}
    union all
    select 'change', id, 'change', (at at time zone 'Asia/Ho_Chi_Minh')::date, null, null, null, by_name,
      (select string_agg(key, ',') from jsonb_object_keys(changes) as key), null, at
    from members.member_change where unit_id = ${unitId} and member_id = ${memberId} and ${changes}
    order by on_day desc, at desc, id desc limit 500`.execute(ctx.db)
  return rows
}
