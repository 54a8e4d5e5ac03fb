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
      insert into members.membership (unit_id, member_id, joined_on, joined_how)
      select row.unit_id, outcome.member_id, row.joined_on, case when exists (
          select from members.membership as earlier
          where earlier.unit_id = row.unit_id and earlier.member_id = outcome.member_id)
        then 'readmitted' else 'admitted' end
      from members.import_row as row
      join members.import_outcome as outcome on outcome.unit_id = row.unit_id and outcome.import_id = row.import_id
        and outcome.row_number = row.row_number
      where row.unit_id = ${unitId} and row.import_id = ${importId} and (row.action = 'add' or (row.action = 'change' and row.joins))
      order by row.row_number
      returning id, member_id, joined_on, joined_how),
    told as (
      insert into members.membership_event (unit_id, member_id, membership_id, kind, on_day)
      select ${unitId}, member_id, id, joined_how, joined_on from opened
      returning id, membership_id)
    update members.import_outcome as outcome set membership_id = opened.id, event_id = told.id
    from opened join told on told.membership_id = opened.id
    where outcome.unit_id = ${unitId} and outcome.import_id = ${importId} and outcome.member_id = opened.member_id`.execute(
    ctx.db,
  )
  return Number(numAffectedRows ?? 0)
}
