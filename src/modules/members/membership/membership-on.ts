import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { covers } from './covers.ts'

export type MembershipPeriod = {
  membershipId: number
  personId: number
  fullName: string
  joinedOn: string
  leftOn: string | null
}

/**
 * The membership that holds on a day, locked until the transaction ends.
 * @throws NotFound when the unit has no such record; Refused when the person is no member on that day.
 */
export async function membershipOn(
  ctx: Context,
  { unitId, memberId, onDay }: { unitId: number; memberId: number; onDay: string },
): Promise<MembershipPeriod> {
  const member = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', '=', memberId)
    .select(['personId', 'fullName'])
    .forUpdate()
    .executeTakeFirst()
  if (!member) throw new NotFound()
  const period = await ctx.db
    .selectFrom('members.membership')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where(covers('joinedOn', 'leftOn', onDay))
    .select(['id as membershipId', 'joinedOn', 'leftOn'])
    .executeTakeFirst()
  if (!period)
    throw new Refused(
      `Ngày ${formatDay(onDay)} ${member.fullName} không phải đoàn viên của đơn vị.`,
    )
  return { ...member, ...period }
}
