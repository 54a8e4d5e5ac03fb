import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'

/** Whom work is for, as the form's one list sends it: 'post:chair' or 'member:12'. */
export const forWhom = z
  .string({ error: 'Hãy chọn người nhận việc' })
  .regex(/^(post:[a-z_]+|member:\d+)$/, 'Hãy chọn người nhận việc')

/** @throws Invalid when there is no such post, or nobody of that number is a member today. */
export async function readForWhom(ctx: Context, unitId: number, given: string) {
  const [kind, value = ''] = given.split(':')
  if (kind === 'member') {
    const memberId = Number(value)
    const { rows } = await sql<{ isMember: boolean }>`
      select members.is_member_on(${unitId}, ${memberId}, ${ctx.today}::date) as is_member`.execute(
      ctx.db,
    )
    if (!rows[0]?.isMember) throw new Invalid({ whom: ['Người này không phải đoàn viên ở đây'] })
    return { memberId, positionKind: null }
  }
  const post = await ctx.db
    .selectFrom('organization.positionKind')
    .where('code', '=', value)
    // A post of one group or section would not say whose.
    .where('subunitKind', 'is', null)
    .select('code')
    .executeTakeFirst()
  if (!post) throw new Invalid({ whom: ['Không có chức vụ này'] })
  return { memberId: null, positionKind: post.code }
}
