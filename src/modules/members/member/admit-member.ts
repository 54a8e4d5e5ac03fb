import { z } from 'zod'
import { createPerson, findPersonIdByNationalId } from '#identity'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional, secret, ticked } from '#platform/fields.ts'
import { openMembership } from '../membership/open-membership.ts'
import { manageMembers } from '../permissions.ts'
import { cardColumns } from './card-code.ts'
import { membershipDecision, nameColumns, nationalId, newRecord } from './record-fields.ts'
import { refuseLikelyDuplicate } from './refuse-likely-duplicate.ts'
import { refuseWhoIsMember } from './refuse-who-is-member.ts'

/**
 * A new member, or a former one who comes back (found by the ID number): the record is written and a membership period
 * begins. Whoever is a member of another union is refused: that is a transfer.
 */
export const admitMember = command({
  name: 'members.admit-member',
  summary: 'Kết nạp đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    ...newRecord,
    nationalId: secret(optional(nationalId)),
    joinedOn: day('Ngày vào công đoàn'),
    joinedHow: optional(choice('Cách vào', ['admitted', 'readmitted', 'transferred_in'])),
    /** For `transferred_in`: a union that is not in this system. */
    fromName: optional(line('Đơn vị chuyển đến từ')),
    ...membershipDecision,
    subunitId: optional(id),
    cardNumber: optional(line('Số thẻ', 40)),
    cardIssuedOn: optional(day('Ngày cấp thẻ')),
    /** Ticked after the warning that the unit already has somebody of this name and birth day. */
    differentPerson: ticked,
  }),
  async run(ctx, input) {
    const { unitId, fullName, sex, nationalId, joinedOn, cardNumber, cardIssuedOn } = input
    const known = nationalId ? await findPersonIdByNationalId(ctx, nationalId) : null
    if (known) await refuseWhoIsMember(ctx, unitId, known)
    else if (!input.differentPerson) await refuseLikelyDuplicate(ctx, input)
    const personId = known ?? (await createPerson(ctx, { nationalId }))
    const { birthDay, ethnicGroup, hometown, address, phone, email } = input
    const { jobTitle, workerType, professionalLevel, politicalLevel } = input
    const row = {
      ...nameColumns(fullName),
      sex,
      birthDay,
      ethnicGroup,
      hometown,
      address,
      phone,
      email,
      jobTitle,
      workerType,
      professionalLevel,
      politicalLevel,
      ...(cardNumber && cardColumns(personId, { cardNumber, cardIssuedOn })),
      ...(input.extra && { extra: JSON.stringify(input.extra) }),
    }
    const { id: memberId, version } = await ctx.db
      .insertInto('members.member')
      .values({ unitId, personId, ...row })
      .onConflict((conflict) =>
        conflict.columns(['unitId', 'personId']).doUpdateSet((eb) => ({
          ...withoutUndefined(row),
          version: eb('members.member.version', '+', 1),
        })),
      )
      .returning(['id', 'version'])
      .executeTakeFirstOrThrow()
    const membershipId = await openMembership(ctx, {
      unitId,
      memberId,
      personId,
      joinedOn,
      how: input.joinedHow ?? (version > 1 ? 'readmitted' : 'admitted'),
      decision: input,
      fromName: input.fromName,
      subunitId: input.subunitId,
    })
    return { memberId, personId, membershipId }
  },
})

function withoutUndefined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}
