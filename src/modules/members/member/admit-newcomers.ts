import { sql } from 'kysely'
import { createPersons, nationalIdColumns } from '#identity'
import type { Context } from '#platform/context.ts'
import { givenNameSortKey } from '#platform/vietnamese/person-name.ts'
import { writeMemberships } from '../membership/open-membership.ts'
import { cardColumns } from './card-code.ts'
import type { Admitted, Newcomer } from './newcomer-fields.ts'
import { refuseLikelyDuplicates } from './refuse-likely-duplicates.ts'

/**
 * Admits people whom the system does not know yet, each with a person, a record, a period and an event: a handful of statements
 * however many they are. In the order given.
 */
export async function admitNewcomers(
  ctx: Context,
  unitId: number,
  newcomers: readonly Newcomer[],
): Promise<Admitted[]> {
  if (newcomers.length === 0) return []
  await refuseLikelyDuplicates(ctx, unitId, newcomers)
  const personIds = await createPersons(
    ctx,
    newcomers.map(({ nationalId }) => nationalIdColumns(nationalId)),
  )
  const people = newcomers.map((newcomer, index) => ({
    newcomer,
    personId: personIds[index] as number,
  }))
  const memberIdOf = await writeRecords(ctx, unitId, people)
  const memberships = people.map(({ newcomer, personId }) => ({
    memberId: memberIdOf.get(personId) as number,
    joinedOn: newcomer.joinedOn,
    how: newcomer.joinedHow ?? ('admitted' as const),
    decision: newcomer,
    fromName: newcomer.fromName,
    subunitId: newcomer.subunitId,
  }))
  const membershipIdOf = await writeMemberships(ctx, unitId, memberships)
  return people.map(({ personId }) => {
    const memberId = memberIdOf.get(personId) as number
    return { memberId, personId, membershipId: membershipIdOf.get(memberId) as number }
  })
}

/** The new records; members' ids by persons' ids. */
async function writeRecords(
  ctx: Context,
  unitId: number,
  people: readonly { newcomer: Newcomer; personId: number }[],
): Promise<Map<number, number>> {
  const rows = people.map(({ newcomer, personId }) => recordOf(newcomer, personId))
  const { rows: written } = await sql<{ id: number; personId: number }>`
    insert into members.member (unit_id, person_id, full_name, sort_key, sex, birth_day, ethnic_group, hometown, address,
      phone, email, job_title, worker_type, professional_level, political_level, card_number, card_issued_on, card_digest, extra)
    select ${unitId}, person_id, full_name, sort_key, sex, birth_day, ethnic_group, hometown, address,
      phone, email, job_title, worker_type, professional_level, political_level, card_number, card_issued_on, card_digest,
      coalesce(extra, '{}')
    from jsonb_populate_recordset(null::members.member, ${JSON.stringify(rows)}::jsonb)
    returning id, person_id`.execute(ctx.db)
  return new Map(written.map(({ id, personId }) => [personId, id]))
}

/** By the names of the columns. */
function recordOf(newcomer: Newcomer, personId: number) {
  const { cardNumber, cardIssuedOn } = newcomer
  const card = cardColumns(personId, cardNumber ? { cardNumber, cardIssuedOn } : null)
  return {
    person_id: personId,
    full_name: newcomer.fullName,
    sort_key: givenNameSortKey(newcomer.fullName),
    sex: newcomer.sex,
    birth_day: newcomer.birthDay,
    ethnic_group: newcomer.ethnicGroup,
    hometown: newcomer.hometown,
    address: newcomer.address,
    phone: newcomer.phone,
    email: newcomer.email,
    job_title: newcomer.jobTitle,
    worker_type: newcomer.workerType,
    professional_level: newcomer.professionalLevel,
    political_level: newcomer.politicalLevel,
    card_number: card.cardNumber,
    card_issued_on: card.cardIssuedOn,
    card_digest: card.cardDigest && `\\x${card.cardDigest.toString('hex')}`,
    extra: newcomer.extra,
  }
}
