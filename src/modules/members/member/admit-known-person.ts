import type { Context } from '#platform/context.ts'
import { openMembership } from '../membership/open-membership.ts'
import { cardColumns } from './card-code.ts'
import type { Admitted, Newcomer } from './newcomer-fields.ts'
import { nameColumns } from './record-fields.ts'
import { refuseWhoIsMember } from './refuse-who-is-member.ts'

/** Admits a person whom the system knows by the ID number: a record that the unit still has is brought up to date. */
export async function admitKnownPerson(
  ctx: Context,
  unitId: number,
  personId: number,
  newcomer: Newcomer,
): Promise<Admitted> {
  await refuseWhoIsMember(ctx, unitId, personId)
  const { cardNumber, cardIssuedOn } = newcomer
  const row = {
    ...nameColumns(newcomer.fullName),
    sex: newcomer.sex,
    birthDay: newcomer.birthDay,
    ethnicGroup: newcomer.ethnicGroup,
    hometown: newcomer.hometown,
    address: newcomer.address,
    phone: newcomer.phone,
    email: newcomer.email,
    jobTitle: newcomer.jobTitle,
    workerType: newcomer.workerType,
    professionalLevel: newcomer.professionalLevel,
    politicalLevel: newcomer.politicalLevel,
    ...(cardNumber && cardColumns(personId, { cardNumber, cardIssuedOn })),
    ...(newcomer.extra && { extra: JSON.stringify(newcomer.extra) }),
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
  const membershipId = await openMembership(ctx, unitId, {
    memberId,
    personId,
    joinedOn: newcomer.joinedOn,
    how: newcomer.joinedHow ?? (version > 1 ? 'readmitted' : 'admitted'),
    decision: newcomer,
    fromName: newcomer.fromName,
    subunitId: newcomer.subunitId,
  })
  return { memberId, personId, membershipId }
}

function withoutUndefined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}
