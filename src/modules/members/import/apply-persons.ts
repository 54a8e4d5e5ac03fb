import { sql } from 'kysely'
import { createPersons, setNationalIds } from '#identity'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { cardColumns } from '../member/card-code.ts'
import type { ImportKey } from './apply-rows.ts'

type Row = {
  rowNumber: number
  fullName: string
  personId: number | null
  memberId: number | null
  action: string
  cardNumber: string | null
  nationalIdDigest: Buffer | null
  nationalIdCipher: Buffer | null
  nationalIdTail: string | null
  setsNationalId: boolean
}

/** Makes the new persons, writes ID numbers that were missing or wrong, and begins the outcome of each row. */
export async function applyPersons(ctx: Context, { unitId, importId }: ImportKey): Promise<void> {
  await refuseMembersElsewhere(ctx, { unitId, importId })
  const { rows } = await sql<Row>`
    select row_number, full_name, person_id, member_id, action, fields ->> 'card_number' as card_number,
      national_id_digest, national_id_cipher, national_id_tail, changes ? 'nationalId' as sets_national_id
    from members.import_row
    where unit_id = ${unitId} and import_id = ${importId} and action is not null
    order by row_number`.execute(ctx.db)
  const newcomers = rows.filter((row) => row.action === 'add' && row.personId === null)
  const created = await createPersons(ctx, newcomers)
  const createdOf = new Map(newcomers.map((row, i) => [row.rowNumber, created[i]]))
  const persons = rows.map((row) => row.personId ?? createdOf.get(row.rowNumber) ?? 0)
  await sql`
    insert into members.import_outcome (unit_id, import_id, row_number, person_id, new_person, member_id, card_digest, before)
    select ${unitId}, ${importId}, given.row_number, given.person_id, new_person, member_id, card_digest,
      case when sets_national_id then jsonb_build_object('national_id', jsonb_build_object(
        'digest', encode(person.national_id_digest, 'hex'), 'cipher', encode(person.national_id_cipher, 'hex'),
        'tail', person.national_id_tail)) end
    from unnest(
      ${rows.map((row) => row.rowNumber)}::int[], ${persons}::bigint[],
      ${rows.map((row) => createdOf.has(row.rowNumber))}::boolean[],
      ${rows.map((row) => (row.action === 'add' ? null : row.memberId))}::bigint[],
      ${rows.map((row, i) => cardDigest(persons[i] ?? 0, row.cardNumber))}::bytea[],
      ${rows.map((row) => row.setsNationalId)}::boolean[])
      as given (row_number, person_id, new_person, member_id, card_digest, sets_national_id)
    join identity.person as person on person.id = given.person_id`.execute(ctx.db)
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
