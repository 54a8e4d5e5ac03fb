import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'

/** Whether the asker may write down the meetings of the series `series`: a group leader only those of the own group or section. */
export function isWithinReach(ctx: Context): RawBuilder<boolean> {
  const { roles, subunitIds } = standingOf(ctx)
  if (roles.some((role) => ['chair', 'deputy', 'committee'].includes(role)))
    return sql<boolean>`true`
  if (!roles.includes('group-leader')) return sql<boolean>`false`
  return sql<boolean>`(series.subunit_id is not null and (series.subunit_id = any(${subunitIds}::bigint[]) or exists (
    select from organization.subunit as inner_group where inner_group.unit_id = series.unit_id
      and inner_group.id = series.subunit_id and inner_group.parent_id = any(${subunitIds}::bigint[]))))`
}

/** Where the meeting `meeting` stands on a day. */
export const meetingState = (ctx: Context) => sql<'held' | 'called_off' | 'missed' | 'ahead'>`case
  when meeting.held_on is not null then 'held' when meeting.called_off then 'called_off'
  when meeting.planned_on < ${ctx.today}::date then 'missed' else 'ahead' end`
