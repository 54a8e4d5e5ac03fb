import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { nationalIdDigest } from './national-id-columns.ts'

/** The persons who have these ID numbers, each as `readNationalId` gives it, in one statement. Keyed by the number. */
export async function findPersonIdsByNationalIds(
  ctx: Context,
  nationalIds: readonly string[],
): Promise<Map<string, number>> {
  const byDigest = new Map(nationalIds.map((id) => [nationalIdDigest(id).toString('hex'), id]))
  if (byDigest.size === 0) return new Map()
  const digests = [...byDigest.keys()].map((hex) => Buffer.from(hex, 'hex'))
  const persons = await ctx.db
    .selectFrom('identity.person')
    .where(sql<boolean>`national_id_digest = any(${digests}::bytea[])`)
    .select(['id', 'nationalIdDigest'])
    .execute()
  return new Map(
    persons.map(({ id, nationalIdDigest }) => [
      byDigest.get(nationalIdDigest?.toString('hex') ?? '') ?? '',
      id,
    ]),
  )
}
