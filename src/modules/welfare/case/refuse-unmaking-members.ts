import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Unmade = {
  unitId: number
  memberIds: readonly number[]
  /** The first day of the membership that never was; what is older belongs to an earlier one. Left out: the records themselves go. */
  sinceDay?: string
}

/**
 * Answers the undoing of an import and the withdrawal of an admission: whoever was visited or given something since is no longer an
 * entry made by mistake. What was withdrawn or refused does not count as long as the record stays.
 */
export async function refuseUnmakingCared(ctx: Context, unmade: Unmade): Promise<void> {
  const { unitId, memberIds, sinceDay } = unmade
  const since = sql`${sinceDay ?? '-infinity'}::date`
  const recordStays = sql`${sinceDay !== undefined}::boolean`
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and (
      exists (select from welfare.case as one where one.unit_id = member.unit_id and one.member_id = member.id
        and one.happened_on >= ${since} and not (${recordStays} and one.state in ('withdrawn', 'refused')))
      or exists (select from welfare.visit where visit.unit_id = member.unit_id and visit.member_id = member.id
        and visit.on_day >= ${since} and not (${recordStays} and visit.withdrawn_because <> '')))
    order by sort_key limit 1`.execute(ctx.db)
  const [cared] = rows
  if (cared)
    throw new Refused(
      `${cared.fullName} đã có hồ sơ chăm lo hoặc lần thăm từ khi vào công đoàn, nên không rút được. Hãy ghi là thôi công đoàn.`,
    )
}
