import { sql } from 'kysely'
import { nationalIdColumns } from '#identity'
import type { Context } from '#platform/context.ts'
import type { JudgedRow } from './judge-rows.ts'
import type { MemberFields } from './member-row.ts'

/** Keeps judged rows of an import, in one statement. ID numbers are sealed; in `changes` only their last digits stand. */
export async function writeRows(
  ctx: Context,
  { unitId, importId }: { unitId: number; importId: number },
  judged: readonly JudgedRow[],
): Promise<void> {
  const rows = judged.map((one) => {
    const id = nationalIdColumns(one.row.nationalId)
    return {
      row_number: one.row.rowNumber,
      kind: one.kind,
      full_name: one.row.fullName,
      fields: columnsOf(one.row.fields),
      joined_on: one.joinedOn,
      group_id: one.row.groupId,
      new_group: one.row.newGroup,
      digest: id.nationalIdDigest?.toString('hex') ?? null,
      cipher: id.nationalIdCipher?.toString('hex') ?? null,
      national_id_tail: id.nationalIdTail,
      person_id: one.personId,
      member_id: one.memberId,
      joins: one.joins,
      changes: one.changes,
      candidates: one.candidates,
      problems: one.problems,
      notes: one.notes,
    }
  })
  await sql`
    insert into members.import_row (unit_id, import_id, row_number, kind, full_name, fields, joined_on, group_id, new_group,
      national_id_digest, national_id_cipher, national_id_tail, person_id, member_id, joins, changes, candidates, problems, notes)
    select ${unitId}, ${importId}, row_number, kind, full_name, fields, joined_on, group_id, new_group,
      decode(digest, 'hex'), decode(cipher, 'hex'), national_id_tail, person_id, member_id, joins, changes, candidates, problems, notes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (row_number int, kind text, full_name text, fields jsonb,
      joined_on date, group_id bigint, new_group text, digest text, cipher text, national_id_tail text,
      person_id bigint, member_id bigint, joins boolean, changes jsonb, candidates jsonb, problems jsonb, notes jsonb)`.execute(
    ctx.db,
  )
}

/** Under the names of the database's columns, so that SQL can fill a record from them. */
function columnsOf(fields: MemberFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}
