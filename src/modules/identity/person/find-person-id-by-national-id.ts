import type { Context } from '#platform/context.ts'
import { readNationalId } from '#platform/vietnamese/national-id.ts'
import { nationalIdDigest } from './national-id-columns.ts'

/** The person with exactly this ID number, in any spelling that `readNationalId` understands; null where there is none. */
export async function findPersonIdByNationalId(
  ctx: Context,
  given: string,
): Promise<number | null> {
  const reading = readNationalId(given)
  if (!reading.ok) return null
  const person = await ctx.db
    .selectFrom('identity.person')
    .where('nationalIdDigest', '=', nationalIdDigest(reading.nationalId))
    .select('id')
    .executeTakeFirst()
  return person?.id ?? null
}
