import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

/** Memberships of those who are new or come back, each with its event; the number of them. */
export async function applyMemberships(
  ctx: Context,
  { unitId, importId }: ImportKey,
): Promise<number> {
  const { numAffectedRows } = await sql`
    with opened as (
      insert into members.membership (id, unit_id, member_id, joined_on, joined_how)
      overriding system value
      select outcome.membership_id, row.unit_id, outcome.member_id, row.joined_on,
        case when not outcome.new_member and exists (
          select from members.membership as earlier
          where earlier.unit_id = row.unit_id and earlier.member_id = outcome.member_id)
        then 'readmitted' else 'admitted' end
      from members.import_row as row
      join members.import_outcome as outcome on outcome.unit_id = row.unit_id and outcome.import_id = row.import_id
        and outcome.row_number = row.row_number
      where row.unit_id = ${unitId} and row.import_id = ${importId} and outcome.membership_id is not null
      returning id, member_id, joined_on, joined_how)
    insert into members.membership_event (id, unit_id, member_id, membership_id, kind, on_day)
    overriding system value
    select outcome.event_id, ${unitId}, opened.member_id, opened.id, joined_how, joined_on
    from opened join members.import_outcome as outcome on outcome.unit_id = ${unitId} and outcome.import_id = ${importId}
      and outcome.membership_id = opened.id`.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}
