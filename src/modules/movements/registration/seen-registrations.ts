import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'

/** A group leader who holds no other office sees and enters only what concerns the own group. */
export function onlyLeadsGroup(ctx: Context): boolean {
  const { roles, from } = standingOf(ctx)
  return from === 'own' && roles.every((role) => role === 'group-leader' || role === 'member')
}

/** Whether the registration `one`, of whoever it is, is within the asker's reach today. */
export function withinReach(ctx: Context): RawBuilder<boolean> {
  if (!onlyLeadsGroup(ctx)) return sql<boolean>`true`
  const led = sql`(subunit.id = any(${standingOf(ctx).subunitIds}::bigint[]) or subunit.parent_id = any(${standingOf(ctx).subunitIds}::bigint[]))`
  return sql<boolean>`(
    exists (select from members.group_assignment as place
      join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
      where place.unit_id = one.unit_id and place.member_id = one.member_id
        and members.covers(place.from_day, place.until_day, ${ctx.today}::date) and ${led})
    or exists (select from organization.subunit where subunit.unit_id = one.unit_id and subunit.id = one.subunit_id and ${led}))`
}

/** Whose something is to be entered for: members, a section or group, or (none) the unit. */
export type Whose = { memberIds: readonly number[]; subunitId: number | null }

/** @throws NotFound when a group leader writes for somebody of another group, or for the unit. */
export async function requireOwnGroup(
  ctx: Context,
  unitId: number,
  { memberIds, subunitId }: Whose,
): Promise<void> {
  if (!onlyLeadsGroup(ctx)) return
  const { subunitIds } = standingOf(ctx)
  const { rows } = await sql<{ count: number }>`
    with led as (select id from organization.subunit where unit_id = ${unitId}
      and (id = any(${subunitIds}::bigint[]) or parent_id = any(${subunitIds}::bigint[])))
    select (select count(distinct member_id)::int from members.group_assignment as place
        where place.unit_id = ${unitId} and place.member_id = any(${memberIds}::bigint[]) and place.subunit_id in (select id from led)
          and members.covers(place.from_day, place.until_day, ${ctx.today}::date))
      + (select count(*)::int from led where id = ${subunitId}) as count`.execute(ctx.db)
  const wanted = new Set(memberIds).size + (subunitId ? 1 : 0)
  if (wanted === 0 || rows[0]?.count !== wanted)
    throw new NotFound('Người hoặc tổ này không thuộc tổ của bạn.')
}
