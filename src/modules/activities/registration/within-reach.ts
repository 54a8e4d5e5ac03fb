import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'

/** A group leader without another office writes and reads only about the own group. */
export function onlyLeadsGroup(ctx: Context): boolean {
  return standingOf(ctx).roles.every((role) => role === 'group-leader' || role === 'member')
}

/** Whether the member `member` (alias of members.member) is within the asker's reach today. */
export function withinReach(ctx: Context): RawBuilder<boolean> {
  if (!onlyLeadsGroup(ctx)) return sql<boolean>`true`
  return inSubunits(standingOf(ctx).subunitIds, ctx.today)
}

/** Whether `member` stands on a day in one of these groups, or in a group of one of these sections. */
export function inSubunits(subunitIds: readonly number[], onDay: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from members.group_assignment as place
    join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
    where place.unit_id = member.unit_id and place.member_id = member.id
      and members.covers(place.from_day, place.until_day, ${onDay}::date)
      and (subunit.id = any(${subunitIds}::bigint[]) or subunit.parent_id = any(${subunitIds}::bigint[])))`
}
