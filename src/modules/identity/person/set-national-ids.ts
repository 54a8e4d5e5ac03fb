import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { NationalIdColumns } from './national-id-columns.ts'

/** Corrects, or with nulls removes, the ID numbers of many persons in one statement; the caller proves the right to each. */
export async function setNationalIds(
  ctx: Context,
  changes: readonly ({ personId: number } & NationalIdColumns)[],
): Promise<void> {
  if (changes.length === 0) return
  await sql`
    update identity.person as person
    set national_id_digest = digest, national_id_cipher = cipher, national_id_tail = tail
    from unnest(
      ${changes.map((change) => change.personId)}::bigint[],
      ${changes.map((change) => change.nationalIdDigest)}::bytea[],
      ${changes.map((change) => change.nationalIdCipher)}::bytea[],
      ${changes.map((change) => change.nationalIdTail)}::text[]) as given (person_id, digest, cipher, tail)
    where person.id = given.person_id`.execute(ctx.db)
}
