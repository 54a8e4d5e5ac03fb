import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

/** What a member has in a fund and owes it, in whole đồng. @throws NotFound for who is not the unit's. */
export async function standingInFund(
  ctx: Context,
  { unitId, fundId, memberId }: { unitId: number; fundId: number; memberId: number },
): Promise<{ personId: number; fullName: string; contributed: number; owed: number }> {
  const standing = await ctx.db
    .selectFrom('members.member as member')
    .leftJoin('funds.stake as stake', (join) =>
      join
        .onRef('stake.unitId', '=', 'member.unitId')
        .onRef('stake.memberId', '=', 'member.id')
        .on('stake.fundId', '=', fundId),
    )
    .where('member.unitId', '=', unitId)
    .where('member.id', '=', memberId)
    .select(['member.personId', 'member.fullName', 'stake.contributed', 'stake.owed'])
    .executeTakeFirst()
  if (!standing) throw new NotFound()
  const { contributed, owed, ...member } = standing
  return { ...member, contributed: contributed ?? 0, owed: owed ?? 0 }
}
