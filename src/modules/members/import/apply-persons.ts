import { sql } from 'kysely'
import { createPersons, setNationalIds } from '#identity'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { cardColumns } from '../member/card-code.ts'
import type { ImportKey } from './apply-rows.ts'
import type { OpenedGroups } from './open-groups.ts'

type Row = {
  rowNumber: number
  personId: number | null
  action: string
  cardNumber: string | null
  nationalIdDigest: Buffer | null
  nationalIdCipher: Buffer | null
  nationalIdTail: string | null
  setsNationalId: boolean
}

/**
 * Makes the new persons, writes ID numbers that were missing or wrong, and lays down what will be done with each row, with the
 * numbers that its record, period, event and place in a group are going to have: 20,000 rows are written once, not once a step.
 */
export async function applyPersons(
  ctx: Context,
  { unitId, importId }: ImportKey,
  groups: OpenedGroups,
): Promise<void> {
  await refuseMembersElsewhere(ctx, { unitId, importId })
  const { rows } = await sql<Row>`
    select row_number, person_id, action, fields ->> 'card_number' as card_number,
      national_id_digest, national_id_cipher, national_id_tail, changes ? 'nationalId' as sets_national_id
    from members.import_row
    where unit_id = ${unitId} and import_id = ${importId} and action is not null
    order by row_number`.execute(ctx.db)
  const newcomers = rows.filter((row) => row.action === 'add' && row.personId === null)
  const created = await createPersons(ctx, newcomers)
  const createdOf = new Map(newcomers.map((row, i) => [row.rowNumber, created[i]]))
  const persons = rows.map((row) => row.personId ?? createdOf.get(row.rowNumber) ?? 0)
  await sql`
    insert into members.import_outcome (unit_id, import_id, row_number, person_id, new_person, new_member, version, member_id,
      membership_id, event_id, assignment_id, group_id, card_digest, before)
    select row.unit_id, row.import_id, row.row_number, given.person_id, new_person,
      row.action = 'add', case row.action when 'add' then 1 end,
      case row.action when 'add' then nextval('members.member_id_seq') else row.member_id end,
      case when row.action = 'add' or row.joins then nextval('members.membership_id_seq') end,
      case when row.action = 'add' or row.joins then nextval('members.membership_event_id_seq') end,
      case when place.group_id is not null then nextval('members.group_assignment_id_seq') end, place.group_id,
      card_digest, case when row.changes ? 'nationalId' then (
        select jsonb_build_object('national_id', jsonb_build_object(
          'digest', encode(person.national_id_digest, 'hex'), 'cipher', encode(person.national_id_cipher, 'hex'),
          'tail', person.national_id_tail)) from identity.person as person where person.id = given.person_id) end
    from unnest(
      ${rows.map((row) => row.rowNumber)}::int[], ${persons}::bigint[],
      ${rows.map((row) => createdOf.has(row.rowNumber))}::boolean[],
      ${rows.map((row, i) => cardDigest(persons[i] ?? 0, row.cardNumber))}::bytea[])
      as given (row_number, person_id, new_person, card_digest)
    join members.import_row as row on row.unit_id = ${unitId} and row.import_id = ${importId}
      and row.row_number = given.row_number
    left join unnest(${groups.names}::text[], ${groups.ids}::bigint[]) as opened (name, subunit_id) on opened.name = row.new_group
    cross join lateral (select case when row.action = 'add' or row.changes ? 'groupName'
      then coalesce(opened.subunit_id, row.group_id) end as group_id) as place
    order by row.row_number`.execute(ctx.db)
  await setNationalIds(
    ctx,
    rows.flatMap((row, i) => (row.setsNationalId ? [{ ...row, personId: persons[i] ?? 0 }] : [])),
  )
}

function cardDigest(personId: number, cardNumber: string | null): Buffer | null {
  return cardNumber ? cardColumns(personId, { cardNumber, cardIssuedOn: null }).cardDigest : null
}

/** The preview has looked already; this look is under the lock that keeps two unions from taking one person. */
async function refuseMembersElsewhere(
  ctx: Context,
  { unitId, importId }: ImportKey,
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.import_row
    where unit_id = ${unitId} and import_id = ${importId} and action is not null and (joins or action = 'add')
      and person_id is not null and members.is_member_elsewhere(person_id, ${unitId}, joined_on, null)
    limit 5`.execute(ctx.db)
  if (rows.length > 0)
    throw new Refused(
      `Đang là đoàn viên của đơn vị khác: ${rows.map((row) => row.fullName).join(', ')}. Hãy bỏ qua các dòng này và đề nghị đơn vị ấy gửi giấy chuyển sinh hoạt.`,
    )
}
