import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** Answers the undoing of an import or of an admission: who has taken a quiz is no longer an entry made by mistake. */
export async function refuseUnmakingTakers(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[])
      and exists (select from quizzes.attempt where attempt.unit_id = member.unit_id and attempt.member_id = member.id)
    order by sort_key limit 1`.execute(ctx.db)
  if (rows[0]) throw new Refused(`Không hoàn tác được: ${rows[0].fullName} đã dự thi tìm hiểu.`)
}
