import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Side } from './find-sides.ts'

/** What was built in the new union on a move, in words; empty: the move can be withdrawn. */
export async function refuseBuiltOn(ctx: Context, { to }: { from: Side; to: Side }): Promise<void> {
  const { unitId, memberId, personId, onDay } = to
  const { rows } = await sql<{ what: string }>`
    select 'đã giữ chức vụ công đoàn' as what where exists (select from organization.position_holding as post
      where post.unit_id = ${unitId} and post.person_id = ${personId} and coalesce(post.to_day >= ${onDay}::date, true))
    union all select 'đã được cấp thẻ mới' where exists (select from members.member as member
      where member.unit_id = ${unitId} and member.id = ${memberId} and member.card_issued_on >= ${onDay}::date)
    union all select 'đang có giấy chuyển đi nơi khác chờ trả lời' where exists (select from members.transfer as letter
      where letter.unit_id = ${unitId} and letter.member_id = ${memberId} and letter.direction = 'out' and letter.state = 'pending')
    union all select 'đã được sửa hồ sơ' where exists (select from members.member_change as change
      join members.membership_event as event on event.unit_id = change.unit_id and event.member_id = change.member_id
      where change.unit_id = ${unitId} and change.member_id = ${memberId}
        and event.id = any (${to.eventIds}::bigint[]) and change.at > event.recorded_at)`.execute(
    ctx.db,
  )
  if (rows.length > 0)
    throw new Refused(
      `Ở đơn vị mới người này ${rows.map((row) => row.what).join(', ')}, nên không rút lần chuyển được nữa. Hãy chuyển người đó trở lại từ một ngày sau.`,
    )
}
