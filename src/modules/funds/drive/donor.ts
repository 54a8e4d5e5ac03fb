import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id, line, optional } from '#platform/fields.ts'

/** Who gives: a member, a whole group, somebody else by name; none of them: without a name. */
export const donorFields = {
  memberId: optional(id),
  subunitId: optional(id),
  donorName: optional(line('Người ủng hộ', 200)),
}

export type Donor = { memberId: number | null; subunitId: number | null; donorName: string | null }

/** The donor's person, and the name for the receipt. @throws NotFound for a member or group that is not the unit's. */
export async function donorOf(
  ctx: Context,
  unitId: number,
  { memberId, subunitId, donorName }: Donor,
): Promise<{ personId: number | null; name: string }> {
  if (memberId) {
    const member = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .select(['personId', 'fullName as name'])
      .executeTakeFirst()
    if (!member) throw new NotFound()
    return member
  }
  if (!subunitId) return { personId: null, name: donorName ?? 'Người ủng hộ không nêu tên' }
  const group = await ctx.db
    .selectFrom('organization.subunit')
    .where('unitId', '=', unitId)
    .where('id', '=', subunitId)
    .select('name')
    .executeTakeFirst()
  if (!group) throw new NotFound()
  return { personId: null, name: group.name }
}
