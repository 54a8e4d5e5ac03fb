import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id, optional } from '#platform/fields.ts'
import { membershipDecision } from '../member/record-fields.ts'
import { manageMembers } from '../permissions.ts'
import { openMembership } from './open-membership.ts'

/** A former member comes back: a new period; what was before stays as it was. */
export const readmitMember = command({
  name: 'members.readmit-member',
  summary: 'Kết nạp lại đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    joinedOn: day('Ngày kết nạp lại'),
    subunitId: optional(id),
    ...membershipDecision,
  }),
  async run(ctx, input) {
    const { unitId, memberId, joinedOn, subunitId } = input
    const member = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .where('mergedInto', 'is', null)
      .select('personId')
      .forUpdate()
      .executeTakeFirst()
    if (!member) throw new NotFound()
    const membershipId = await openMembership(ctx, unitId, {
      memberId,
      personId: member.personId,
      joinedOn,
      how: 'readmitted',
      decision: input,
      subunitId,
    })
    return { membershipId }
  },
})
