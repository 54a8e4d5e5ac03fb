import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** Answers the undoing of an import: whoever was visited or given something since is no longer an entry made by mistake. */
export async function refuseUndoingImport(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and (
      exists (select from welfare.case as one where one.unit_id = member.unit_id and one.member_id = member.id)
      or exists (select from welfare.visit where visit.unit_id = member.unit_id and visit.member_id = member.id))
    order by sort_key limit 1`.execute(ctx.db)
  const [cared] = rows
  if (cared)
    throw new Refused(
      `Không hoàn tác được: ${cared.fullName} đã có hồ sơ chăm lo hoặc lần thăm ghi sau khi nhập.`,
    )
}
