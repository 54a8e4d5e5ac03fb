import type { Context } from '#platform/context.ts'
import { nationalIdColumns } from './national-id-columns.ts'

/**
 * A new person, in the caller's transaction; the caller proves the right.
 *
 * @throws Invalid for an ID number that cannot be one; the constraint `national_id_is_unique` for one already known.
 */
export async function createPerson(
  ctx: Context,
  { nationalId = null }: { nationalId?: string | null } = {},
): Promise<number> {
  const { id } = await ctx.db
    .insertInto('identity.person')
    .values(nationalIdColumns(nationalId))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
