import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Unmade = { unitId: number; memberIds: readonly number[]; sinceDay?: string | undefined }

/**
 * Answers the undoing of an import and of a joining: whoever has registered since is no longer an entry made by mistake.
 * @param sinceDay the joining that is undone: the record stays, so what was withdrawn may stay with it.
 */
export async function refuseUnmakingRegistered(
  ctx: Context,
  { unitId, memberIds, sinceDay }: Unmade,
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and exists (
      select from movements.registration as one where one.unit_id = member.unit_id and one.member_id = member.id
        and one.registered_on >= ${sinceDay ?? '-infinity'}::date and not (${sinceDay !== undefined}::boolean and one.state = 'withdrawn'))
    order by sort_key limit 1`.execute(ctx.db)
  const [registered] = rows
  if (registered)
    throw new Refused(
      `${registered.fullName} đã có bản đăng ký thi đua từ khi vào công đoàn, nên không rút được. Hãy ghi là thôi công đoàn.`,
    )
}
