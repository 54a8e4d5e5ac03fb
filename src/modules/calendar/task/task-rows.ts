import { sql } from 'kysely'
import { ownMember } from '#members'
import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import { keepProgramme } from '../permissions.ts'

/** Who holds the post of the task `task` today, by name; '' where nobody does or it is for a named member. */
export const holdersOf = (
  ctx: Context,
) => sql<string>`coalesce((select string_agg(distinct holding.holder_name, ', ')
  from organization.position_holding as holding
  where holding.unit_id = task.unit_id and holding.kind = task.position_kind
    and ${ctx.today}::date between holding.from_day and coalesce(holding.to_day, 'infinity')), '')`

/** Whether the task `task` is the asker's own: named, or by a post held today. */
export const isOwnTask = (
  ctx: Context,
  unitId: number,
) => sql<boolean>`(coalesce(task.member_id = ${ownMember(ctx, unitId)}, false) or exists (
  select from organization.position_holding as holding
  where holding.unit_id = task.unit_id and holding.kind = task.position_kind and holding.person_id = ${ctx.actor?.personId ?? 0}
    and ${ctx.today}::date between holding.from_day and coalesce(holding.to_day, 'infinity')))`

/** Whether the asker may say that the task `task` is done. */
export const mayFinishTask = (ctx: Context, unitId: number) =>
  may(ctx, unitId, keepProgramme) ? sql<boolean>`true` : isOwnTask(ctx, unitId)
