import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

type Reason = { what: string; names: string[]; total: number }

/** What has been built on an import since, in words with names; empty: it can be undone. */
export async function whatDependsOn(
  ctx: Context,
  { unitId, importId }: ImportKey,
): Promise<string[]> {
  const { rows } = await sql<Reason>`
    with touched as (
      select outcome.*, row.full_name, row.fields, row.action, row.changes, row.national_id_digest
      from members.import_outcome as outcome
      join members.import_row as row on row.unit_id = outcome.unit_id and row.import_id = outcome.import_id
        and row.row_number = outcome.row_number
      where outcome.unit_id = ${unitId} and outcome.import_id = ${importId}),
    reason as (
      select touched.full_name, 'hồ sơ đã được sửa' as what from touched
        join members.member as member on member.unit_id = touched.unit_id and member.id = touched.member_id
        where touched.version is not null and (member.version <> touched.version or member.merged_into is not null
          or (touched.fields ? 'card_number' and member.card_number is distinct from touched.fields ->> 'card_number')
          or (touched.new_member and not touched.fields ? 'card_number' and member.card_number is not null))
      union select touched.full_name, 'hồ sơ trùng đã được gộp vào' from touched
        join members.member as other on other.unit_id = touched.unit_id and other.merged_into = touched.member_id
        where touched.new_member
      union select touched.full_name, 'số định danh đã được sửa' from touched
        join identity.person as person on person.id = touched.person_id
        where (touched.new_person or touched.changes ? 'nationalId')
          and person.national_id_digest is distinct from touched.national_id_digest
      union select touched.full_name, 'quá trình công đoàn đã có việc mới' from touched
        join members.membership_event as event on event.unit_id = touched.unit_id and event.member_id = touched.member_id
        where event.id <> touched.event_id and (touched.new_member or event.membership_id = touched.membership_id)
      union select touched.full_name, 'đã chuyển tổ' from touched
        join members.group_assignment as place on place.unit_id = touched.unit_id and place.member_id = touched.member_id
        where (touched.new_member or touched.assignment_id is not null)
          and (place.id > coalesce(touched.assignment_id, 0) or (place.id = touched.assignment_id and place.until_day is not null))
      union select touched.full_name, 'đang chuyển sinh hoạt' from touched
        join members.transfer as letter on letter.unit_id = touched.unit_id and letter.member_id = touched.member_id
        where touched.new_member
      union select touched.full_name, 'đã ghi con' from touched
        join members.child as child on child.unit_id = touched.unit_id and child.member_id = touched.member_id
        where touched.new_member
      union select touched.full_name, 'đã có ảnh' from touched
        join members.photo as photo on photo.unit_id = touched.unit_id and photo.member_id = touched.member_id
        where touched.new_member
      union select touched.full_name, 'đã giữ chức vụ' from touched
        join organization.position_holding as post on post.unit_id = touched.unit_id and post.person_id = touched.person_id
        where touched.new_member
      union select touched.full_name, 'đã có tài khoản' from touched
        join identity.account as account on account.person_id = touched.person_id
        where touched.new_person
      union select touched.full_name, 'đã được mời mở tài khoản' from touched
        join identity.invitation as invitation on invitation.unit_id = touched.unit_id and invitation.person_id = touched.person_id
        where touched.new_person)
    select what, (array_agg(full_name order by full_name))[1:3] as names, count(*) as total
    from reason group by what order by count(*) desc, what`.execute(ctx.db)
  return rows.map(({ what, names, total }) => {
    const others = total > names.length ? ` và ${total - names.length} người khác` : ''
    return `${names.join(', ')}${others} ${what}`
  })
}
