import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

/** The ID number is that of somebody whom the unit already has: says who, and what to do instead. */
export async function refuseWhoIsMember(
  ctx: Context,
  unitId: number,
  personId: number,
): Promise<void> {
  const current = await ctx.db
    .selectFrom('members.member as member')
    .innerJoin('members.membership as period', (join) =>
      join.onRef('period.unitId', '=', 'member.unitId').onRef('period.memberId', '=', 'member.id'),
    )
    .where('member.unitId', '=', unitId)
    .where('member.personId', '=', personId)
    .where('period.leftOn', 'is', null)
    .select(['member.fullName', 'period.joinedOn'])
    .executeTakeFirst()
  if (current)
    throw new Refused(
      `Số định danh này là của ${current.fullName}, đã là đoàn viên của đơn vị từ ${formatDay(current.joinedOn)}. Hãy mở hồ sơ đó để sửa.`,
    )
}
