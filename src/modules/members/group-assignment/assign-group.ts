import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { covers } from '../membership/covers.ts'

type Assignment = { unitId: number; memberId: number; subunitId: number; fromDay: string }

/** Puts the member into a group or section of the own unit from a day on; the group must exist on that day. */
export async function assignGroup(
  ctx: Context,
  { unitId, memberId, subunitId, fromDay }: Assignment,
): Promise<void> {
  const open = await ctx.db
    .selectFrom('organization.subunit')
    .where('unitId', '=', unitId)
    .where('id', '=', subunitId)
    .where(covers('openedOn', 'closedOn', fromDay))
    .select('id')
    .executeTakeFirst()
  if (!open)
    throw new Refused(`Ngày ${formatDay(fromDay)} đơn vị không có tổ hoặc bộ phận này hoạt động.`)
  await ctx.db
    .insertInto('members.groupAssignment')
    .values({ unitId, memberId, subunitId, fromDay })
    .execute()
}
