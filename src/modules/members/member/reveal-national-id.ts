import { z } from 'zod'
import { nationalIdOf } from '#identity'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'

/** The ID number in the clear and the ethnic group. Every reading is written into the audit chain. */
export const revealNationalId = query({
  name: 'members.reveal-national-id',
  summary: 'Xem số định danh cá nhân và dân tộc',
  allow: manageMembers,
  sensitive: true,
  input: z.object({ unitId: id, memberId: id }),
  async run(ctx, { unitId, memberId }) {
    const member = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .select(['personId', 'ethnicGroup'])
      .executeTakeFirst()
    if (!member) throw new NotFound()
    return {
      nationalId: await nationalIdOf(ctx, member.personId),
      ethnicGroup: member.ethnicGroup,
    }
  },
})
