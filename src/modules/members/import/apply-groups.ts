import { sql } from 'kysely'
import { openSubunit } from '#organization'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'
import { groupKey } from './read-code.ts'

/**
 * Opens the groups that the officer wanted opened and puts members into theirs: new ones from their first day (or the group's),
 * others from today. Gives the ids of the groups opened.
 */
export async function applyGroups(
  ctx: Context,
  { unitId, importId }: ImportKey,
  openGroupsOn: string | null,
): Promise<number[]> {
  const opened = openGroupsOn ? await openGroups(ctx, { unitId, importId }, openGroupsOn) : []
  await sql`
    with moving as (
      select outcome.row_number, outcome.member_id, row.group_id, 
        case when row.action = 'add' or row.joins then greatest(row.joined_on, subunit.opened_on)
          else greatest(${ctx.today}::date, subunit.opened_on) end as from_day
      from members.import_row as row
      join members.import_outcome as outcome on outcome.unit_id = row.unit_id and outcome.import_id = row.import_id
        and outcome.row_number = row.row_number
      join organization.subunit as subunit on subunit.unit_id = row.unit_id and subunit.id = row.group_id
      where row.unit_id = ${unitId} and row.import_id = ${importId}
        and (row.action = 'add' or (row.action = 'change' and row.changes ? 'groupName'))),
    ended as (
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
    with begun as (
      insert into members.group_assignment (unit_id, member_id, subunit_id, from_day)
      select row.unit_id, outcome.member_id, row.group_id,
        case when row.action = 'add' or row.joins then greatest(row.joined_on, subunit.opened_on)
          else greatest(${ctx.today}::date, subunit.opened_on) end
      from members.import_row as row
      join members.import_outcome as outcome on outcome.unit_id = row.unit_id and outcome.import_id = row.import_id
        and outcome.row_number = row.row_number
      join organization.subunit as subunit on subunit.unit_id = row.unit_id and subunit.id = row.group_id
      where row.unit_id = ${unitId} and row.import_id = ${importId}
        and (row.action = 'add' or (row.action = 'change' and row.changes ? 'groupName'))
      returning id, member_id)
    update members.import_outcome as outcome set assignment_id = begun.id
    from begun
    where outcome.unit_id = ${unitId} and outcome.import_id = ${importId} and outcome.member_id = begun.member_id`.execute(
    ctx.db,
  )
  return opened
}

/** One command a group; the same name in several spellings is one group. */
async function openGroups(
  ctx: Context,
  { unitId, importId }: ImportKey,
  openedOn: string,
): Promise<number[]> {
  const wanted = await ctx.db
    .selectFrom('members.importRow')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .where('action', 'is not', null)
    .where('newGroup', 'is not', null)
    .groupBy('newGroup')
    .orderBy((eb) => eb.fn.min('rowNumber'))
    .select('newGroup')
    .execute()
  const names = wanted.flatMap(({ newGroup }) => newGroup ?? [])
  const opened: number[] = []
  for (const [, spellings] of Map.groupBy(names, groupKey)) {
    const { subunitId } = await openSubunit(ctx, {
      unitId,
      kind: 'group',
      name: spellings[0] ?? '',
      openedOn,
    })
    opened.push(subunitId)
    await ctx.db
      .updateTable('members.importRow')
      .set({ groupId: subunitId })
      .where('unitId', '=', unitId)
      .where('importId', '=', importId)
      .where('newGroup', 'in', spellings)
      .execute()
  }
  return opened
}
