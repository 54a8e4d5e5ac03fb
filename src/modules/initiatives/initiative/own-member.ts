import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

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
