import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'

export type Pair = {
  why: 'same' | 'near'
  memberId: number
  fullName: string
  birthDay: string | null
  phone: string | null
  otherId: number
  otherName: string
  otherBirthDay: string | null
  otherPhone: string | null
}

/**
 * Records of one unit that may be of one person: same name and birth day, or same birth day or phone and nearly the same name.
 * An ID number cannot stand twice, so it needs no search.
 */
export const findDuplicates = query({
  name: 'members.find-duplicates',
  summary: 'Tìm hồ sơ có thể trùng nhau',
  allow: manageMembers,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }): Promise<Pair[]> {
    const { rows } = await sql<Pair>`
      select case when one.name_key = other.name_key and one.birth_day = other.birth_day then 'same' else 'near' end as why,
        one.id as member_id, one.full_name, one.birth_day, one.phone,
        other.id as other_id, other.full_name as other_name, other.birth_day as other_birth_day, other.phone as other_phone
      from members.member as one
      join members.member as other on other.unit_id = one.unit_id and other.id > one.id
        and (other.birth_day = one.birth_day or other.phone = one.phone
          or (other.name_key = one.name_key and (one.birth_day is null or other.birth_day is null)))
      where one.unit_id = ${unitId} and one.merged_into is null and other.merged_into is null
        and similarity(one.name_key, other.name_key) >= 0.6
      order by why desc, one.sort_key limit 200`.execute(ctx.db)
    return rows
  },
})
