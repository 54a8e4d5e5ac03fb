import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { NationalIdColumns } from './national-id-columns.ts'

/**
 * As many new persons as there are entries, in that order and in one statement; the caller proves the right.
 *
 * @throws the constraint `national_id_is_unique` for an ID number that is already known.
 */
export async function createPersons(
  ctx: Context,
  nationalIds: readonly NationalIdColumns[],
): Promise<number[]> {
  if (nationalIds.length === 0) return []
  const { rows } = await sql<{ id: number }>`
    insert into identity.person (national_id_digest, national_id_cipher, national_id_tail)
    select digest, cipher, tail from unnest(
      ${nationalIds.map((id) => id.nationalIdDigest)}::bytea[],
      ${nationalIds.map((id) => id.nationalIdCipher)}::bytea[],
      ${nationalIds.map((id) => id.nationalIdTail)}::text[]) with ordinality as given (digest, cipher, tail, place)
    order by place returning id`.execute(ctx.db)
  return rows.map((row) => row.id).sort((a, b) => a - b)
}
