import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

/** The record, locked until the transaction ends. @throws NotFound when the unit has none (or it was merged away). */
export async function requireMember(
  ctx: Context,
  { unitId, memberId }: { unitId: number; memberId: number },
): Promise<{ personId: number; fullName: string }> {
  const member = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', '=', memberId)
    .where('mergedInto', 'is', null)
    .select(['personId', 'fullName'])
    .forUpdate()
    .executeTakeFirst()
  if (!member) throw new NotFound()
  return member
}
