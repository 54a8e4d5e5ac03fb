import { sql } from 'kysely'
import { setNationalIds } from '#identity'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

type Restored = {
  personId: number
  newPerson: boolean
  digest: string | null
  cipher: string | null
  tail: string | null
}

/**
 * ID numbers as they were; those of persons that the import made are given up, so that they can be entered again.
 * A person who has been recorded in another union since keeps the number.
 */
export async function restoreNationalIds(
  ctx: Context,
  { unitId, importId }: ImportKey,
): Promise<void> {
  const { rows } = await sql<Restored>`
    select person_id, new_person, before #>> '{national_id,digest}' as digest, before #>> '{national_id,cipher}' as cipher,
      before #>> '{national_id,tail}' as tail
    from members.import_outcome
    where unit_id = ${unitId} and import_id = ${importId} and (new_person or before ? 'national_id')`.execute(
    ctx.db,
  )
  const made = rows.filter((row) => row.newPerson).map((row) => row.personId)
  const elsewhere = await sql<{ personId: number }>`
    select members.recorded_elsewhere(${made}::bigint[], ${unitId}) as person_id`.execute(ctx.db)
  const kept = new Set(elsewhere.rows.map((row) => row.personId))
  await setNationalIds(
    ctx,
    rows
      .filter((row) => !kept.has(row.personId))
      .map(({ personId, digest, cipher, tail }) => ({
        personId,
        nationalIdDigest: digest === null ? null : Buffer.from(digest, 'hex'),
        nationalIdCipher: cipher === null ? null : Buffer.from(cipher, 'hex'),
        nationalIdTail: tail,
      })),
  )
}
