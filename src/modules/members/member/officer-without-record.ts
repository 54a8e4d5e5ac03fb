import { sql } from 'kysely'
import { setNationalId } from '#identity'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Asked = {
  unitId: number
  fullName: string
  nationalId: string | null
  /** Whom the officer who admits says it is. */
  officerPersonId: number | null
  /** Whom the ID number belongs to. */
  known: number | null
  differentPerson: boolean
}

/**
 * The officer of the unit without a record whom a newcomer is said to be; null: nobody. A namesake among those officers must be
 * decided upon first: two identities of one person would leave the rights of the post with the wrong one. An ID number that is
 * typed becomes the officer's.
 */
export async function officerWithoutRecord(ctx: Context, asked: Asked): Promise<number | null> {
  const { unitId, officerPersonId, known } = asked
  if (known && !officerPersonId) return null
  const { rows: officers } = await sql<{ personId: number; says: string; namesake: boolean }>`
    select holding.person_id, kind.name || ' ' || holding.holder_name as says,
      platform.search_key(holding.holder_name) = platform.search_key(${asked.fullName}) as namesake
    from organization.position_holding as holding join organization.position_kind as kind on kind.code = holding.kind
    where holding.unit_id = ${unitId} and not exists (select from members.member
      where member.unit_id = holding.unit_id and member.person_id = holding.person_id)
    order by kind.rank, holding.id`.execute(ctx.db)
  if (!officerPersonId) {
    const namesake = officers.find((officer) => officer.namesake)
    if (!namesake || asked.differentPerson) return null
    throw new Refused(
      `${namesake.says} đã được ghi chức vụ mà chưa có hồ sơ đoàn viên. Nếu là người này, hãy chọn ở ô “Là cán bộ đã ghi chức vụ”; nếu là người khác trùng tên, hãy đánh dấu “Đây là người khác”.`,
    )
  }
  if (!officers.some((officer) => officer.personId === officerPersonId))
    throw new Refused('Cán bộ được chọn không còn, hoặc đã có hồ sơ đoàn viên.')
  if (known && known !== officerPersonId)
    throw new Refused('Số định danh này đã ghi cho một người khác, không phải cán bộ được chọn.')
  if (asked.nationalId && !known) await setNationalId(ctx, officerPersonId, asked.nationalId)
  return officerPersonId
}
