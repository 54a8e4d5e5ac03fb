import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** Answers the undoing of an import: whoever has registered since is no longer an entry made by mistake. */
export async function refuseUndoingRegistered(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and exists (
      select from movements.registration as one where one.unit_id = member.unit_id and one.member_id = member.id)
    order by sort_key limit 1`.execute(ctx.db)
  const [registered] = rows
  if (registered)
    throw new Refused(
      `Không hoàn tác được: ${registered.fullName} đã có bản đăng ký thi đua ghi sau khi nhập.`,
    )
}
