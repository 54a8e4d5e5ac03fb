import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

/** Puts members into their groups: new ones from their first day (or the group's), others from today. */
export async function applyGroups(ctx: Context, { unitId, importId }: ImportKey): Promise<void> {
  const moving = sql`
    select outcome.row_number, outcome.member_id, outcome.new_member, outcome.group_id, outcome.assignment_id,
      greatest(subunit.opened_on, case when row.action = 'add' or row.joins then row.joined_on else ${ctx.today}::date end) as from_day
    from members.import_outcome as outcome
    join members.import_row as row on row.unit_id = outcome.unit_id and row.import_id = outcome.import_id
      and row.row_number = outcome.row_number
    join organization.subunit as subunit on subunit.unit_id = outcome.unit_id and subunit.id = outcome.group_id
    where outcome.unit_id = ${unitId} and outcome.import_id = ${importId} and outcome.assignment_id is not null`
  // Nobody who is new stands in a group yet.
  await sql`
    with moving as (${moving} and not outcome.new_member), ended as (
      update members.group_assignment as assignment set until_day = moving.from_day
      from moving
      where assignment.unit_id = ${unitId} and assignment.member_id = moving.member_id
        and members.covers(assignment.from_day, assignment.until_day, moving.from_day)
      returning assignment.id, assignment.member_id)
    update members.import_outcome as outcome set ended_assignment_id = ended.id
    from ended
    where outcome.unit_id = ${unitId} and outcome.import_id = ${importId} and outcome.member_id = ended.member_id`.execute(
    ctx.db,
  )
  await sql`
    insert into members.group_assignment (id, unit_id, member_id, subunit_id, from_day)
    overriding system value
    select assignment_id, ${unitId}, member_id, group_id, from_day from (${moving}) as moving`.execute(
    ctx.db,
  )
}
