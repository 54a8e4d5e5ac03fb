import type { Context } from '#platform/context.ts'
import { nationalIdColumns } from './national-id-columns.ts'

/** Writes, replaces or (null) removes a person's ID number. Throws like `createPerson`. */
export async function setNationalId(
  ctx: Context,
  personId: number,
  nationalId: string | null,
): Promise<void> {
  await ctx.db
    .updateTable('identity.person')
    .set(nationalIdColumns(nationalId))
    .where('id', '=', personId)
    .execute()
}
