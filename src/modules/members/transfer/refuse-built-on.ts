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
  const what = rows.map((row) => row.what)
  if (await isPointedAt(ctx, unitId, memberId))
    what.push('đã có việc khác ghi cho mình (quỹ, thăm hỏi…)')
  if (what.length > 0)
    throw new Refused(
      `Ở đơn vị mới người này ${what.join(', ')}, nên không rút lần chuyển được nữa. Hãy chuyển người đó trở lại từ một ngày sau.`,
    )
}

/**
 * Whether a row of any other module points at the record. Asked of the catalogue, so that a module that comes later is heeded
 * without this one knowing of it. On the safe side: it may date from an earlier membership.
 */
async function isPointedAt(ctx: Context, unitId: number, memberId: number): Promise<boolean> {
  const { rows: pointers } = await sql<{ space: string; name: string; field: string }>`
    select space.nspname as space, pointing.relname as name, field.attname as field
    from pg_constraint as rule
    join pg_class as pointing on pointing.oid = rule.conrelid
    join pg_namespace as space on space.oid = pointing.relnamespace and space.nspname <> 'members'
    join pg_attribute as field on field.attrelid = rule.conrelid and field.attname <> 'unit_id' and field.attnum = any (rule.conkey)
    where rule.contype = 'f' and rule.confrelid = 'members.member'::regclass`.execute(ctx.db)
  if (pointers.length === 0) return false
  const found = pointers.map(
    ({ space, name, field }) =>
      sql`exists (select from ${sql.id(space, name)} where unit_id = ${unitId} and ${sql.id(field)} = ${memberId})`,
  )
  const { rows } = await sql<{ yes: boolean }>`select ${sql.join(found, sql` or `)} as yes`.execute(
    ctx.db,
  )
  return rows[0]?.yes ?? false
}
