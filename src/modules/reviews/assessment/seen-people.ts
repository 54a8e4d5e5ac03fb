import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'

/** A leader of a group or section without another office: sees and enters only what concerns the own people. */
export function onlyLeadsGroup(ctx: Context): boolean {
  return standingOf(ctx).roles.every((role) => role === 'group-leader' || role === 'member')
}

/** Whether the assessment `one` is within the asker's reach: groups and sections are those of the round. */
export function withinReach(ctx: Context): RawBuilder<boolean> {
  if (!onlyLeadsGroup(ctx)) return sql<boolean>`true`
  const led = sql`${standingOf(ctx).subunitIds}::bigint[]`
  return sql<boolean>`(one.group_id = any(${led}) or one.section_id = any(${led}))`
}

/** Whether the member `member` (alias of members.member) is within the asker's reach today. */
export function memberWithinReach(ctx: Context): RawBuilder<boolean> {
  if (!onlyLeadsGroup(ctx)) return sql<boolean>`true`
  const led = sql`${standingOf(ctx).subunitIds}::bigint[]`
  return sql<boolean>`exists (select from members.group_assignment as place
    join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
    where place.unit_id = member.unit_id and place.member_id = member.id and members.covers(place.from_day, place.until_day, ${ctx.today}::date)
      and (subunit.id = any(${led}) or subunit.parent_id = any(${led})))`
}

/** @throws NotFound when a leader writes about somebody of another group. */
export async function requireOwnPeople(
  ctx: Context,
  unitId: number,
  memberIds: readonly number[],
): Promise<void> {
  const wanted = [...new Set(memberIds)]
  const { count } = await ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where('member.id', '=', sql<number>`any(${wanted}::bigint[])`)
    .where(memberWithinReach(ctx))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  if (count !== wanted.length) throw new NotFound('Có người không thuộc tổ của bạn.')
}

/** The asker's own record in the unit. */
export async function ownMemberId(ctx: Context, unitId: number): Promise<number> {
  const own = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('personId', '=', ctx.actor?.personId ?? 0)
    .where('mergedInto', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (!own) throw new NotFound('Bạn chưa có hồ sơ đoàn viên ở đơn vị này.')
  return own.id
}
