import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { Sex } from '../labels.ts'
import type { MemberRow } from './member-row.ts'

/** A record of the unit, with what an import compares. */
export type KnownMember = {
  memberId: number
  personId: number
  version: number
  fullName: string
  nameKey: string
  sex: Sex
  birthDay: string | null
  ethnicGroup: string | null
  hometown: string | null
  address: string | null
  phone: string | null
  email: string | null
  jobTitle: string | null
  workerType: string | null
  professionalLevel: string | null
  politicalLevel: string | null
  cardNumber: string | null
  cardIssuedOn: string | null
  extra: Record<string, string>
  nationalIdTail: string | null
  /** First day of every membership, latest first. */
  joinedDays: string[]
  /** null while the person is a member. */
  leftOn: string | null
  groupId: number | null
  groupName: string | null
}

/** The records of the unit that any of these rows may be about, in one statement. `personIds`: whose ID numbers they hold. */
export async function knownMembers(
  ctx: Context,
  unitId: number,
  rows: readonly MemberRow[],
  personIds: readonly number[],
): Promise<KnownMember[]> {
  const given = <Value>(values: (Value | null | undefined)[]) => [
    ...new Set(values.filter((value) => value !== null && value !== undefined)),
  ]
  const memberIds = given(rows.map((row) => row.memberId))
  const cards = given(rows.map((row) => row.fields.cardNumber))
  const days = given(rows.map((row) => row.fields.birthDay))
  const names = given(rows.map((row) => searchKey(row.fullName)))
  return recordsWhere(
    ctx,
    unitId,
    sql`member.id in (
      select id from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[])
      union select id from members.member where unit_id = ${unitId} and person_id = any(${personIds}::bigint[])
      union select id from members.member where unit_id = ${unitId} and card_number = any(${cards}::text[])
      union select id from members.member where unit_id = ${unitId} and birth_day = any(${days}::date[])
      union select id from members.member where unit_id = ${unitId} and name_key = any(${names}::text[]))`,
  )
}

async function recordsWhere(ctx: Context, unitId: number, condition: RawBuilder<unknown>) {
  const { rows } = await sql<KnownMember>`
    select member.id as member_id, member.person_id, member.version, member.full_name, member.name_key, member.sex,
      member.birth_day, member.ethnic_group, member.hometown, member.address, member.phone, member.email,
      member.job_title, member.worker_type, member.professional_level, member.political_level, member.card_number,
      member.card_issued_on, member.extra, person.national_id_tail,
      coalesce(periods.joined_days, '{}') as joined_days, periods.left_on, place.subunit_id as group_id, place.name as group_name
    from members.member as member
    join identity.person as person on person.id = member.person_id
    left join lateral (
      select array_agg(joined_on::text order by joined_on desc) as joined_days, 
        (array_agg(left_on order by joined_on desc))[1] as left_on
      from members.membership as period where period.unit_id = member.unit_id and period.member_id = member.id) as periods on true
    left join lateral (
      select assignment.subunit_id, subunit.name from members.group_assignment as assignment
      join organization.subunit as subunit on subunit.unit_id = assignment.unit_id and subunit.id = assignment.subunit_id
      where assignment.unit_id = member.unit_id and assignment.member_id = member.id
        and members.covers(assignment.from_day, assignment.until_day, ${ctx.today}::date) limit 1) as place on true
    where member.unit_id = ${unitId} and member.merged_into is null and ${condition}
    order by member.id`.execute(ctx.db)
  return rows
}
