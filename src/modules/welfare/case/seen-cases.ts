import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'

/** A group leader without another office: sees and enters only what concerns the own group. */
function onlyLeadsGroup(ctx: Context): boolean {
  return standingOf(ctx).roles.every((role) => role === 'group-leader' || role === 'member')
}

/** Whether the member `member` (alias of members.member) is within the asker's reach today. */
export function withinReach(ctx: Context): RawBuilder<boolean> {
  if (!onlyLeadsGroup(ctx)) return sql<boolean>`true`
  const { subunitIds } = standingOf(ctx)
  return sql<boolean>`exists (select from members.group_assignment as place
    join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
    where place.unit_id = member.unit_id and place.member_id = member.id
      and members.covers(place.from_day, place.until_day, ${ctx.today}::date)
      and (subunit.id = any(${subunitIds}) or subunit.parent_id = any(${subunitIds})))`
}

/** @throws NotFound when a group leader writes about somebody of another group. */
export async function requireOwnGroup(
  ctx: Context,
  { unitId, memberId }: { unitId: number; memberId: number },
): Promise<void> {
  if (!onlyLeadsGroup(ctx)) return
  const found = await ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where('member.id', '=', memberId)
    .where(withinReach(ctx))
    .select('member.id')
    .executeTakeFirst()
  if (!found) throw new NotFound('Người này không thuộc tổ của bạn.')
}
