import type { Context } from '#platform/context.ts'
import { requireOpenGroups } from './require-open-groups.ts'

type Assignment = { unitId: number; memberId: number; subunitId: number; fromDay: string }

/** Puts the member into a group or section of the own unit from a day on; the group must exist on that day. */
export async function assignGroup(
  ctx: Context,
  { unitId, memberId, subunitId, fromDay }: Assignment,
): Promise<void> {
  await requireOpenGroups(ctx, unitId, [{ subunitId, fromDay }])
  await ctx.db
    .insertInto('members.groupAssignment')
    .values({ unitId, memberId, subunitId, fromDay })
    .execute()
}
