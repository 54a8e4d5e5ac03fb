import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

type Leaving = { unitId: number; memberId: number; say: (sentence: string) => void }

/** Who leaves with registrations that have no result yet: the officer hears of it in the same act. */
export async function tellOfOpenRegistrations(
  ctx: Context,
  { unitId, memberId, say }: Leaving,
): Promise<void> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from movements.registration
    where unit_id = ${unitId} and member_id = ${memberId} and state = 'registered'`.execute(ctx.db)
  const count = rows[0]?.count ?? 0
  if (count > 0)
    say(
      `Người này còn ${count} bản đăng ký thi đua chưa có kết quả; hãy xác nhận kết quả hoặc rút.`,
    )
}
