import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Sex } from '../labels.ts'

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

/** These records of the unit, by id, in one statement. */
export async function knownMembers(
  ctx: Context,
  unitId: number,
  memberIds: readonly number[],
): Promise<Map<number, KnownMember>> {
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
    where member.unit_id = ${unitId} and member.merged_into is null and member.id = any(${memberIds}::bigint[])`.execute(
    ctx.db,
  )
  return new Map(rows.map((record) => [record.memberId, record]))
}
