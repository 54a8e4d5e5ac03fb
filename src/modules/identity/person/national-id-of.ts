import type { Context } from '#platform/context.ts'
import { unseal } from '#platform/secret-box.ts'

/** The ID number in the clear. The query that calls this must be `sensitive`, so that the reading is logged. */
export async function nationalIdOf(ctx: Context, personId: number): Promise<string | null> {
  const person = await ctx.db
    .selectFrom('identity.person')
    .where('id', '=', personId)
    .select('nationalIdCipher')
    .executeTakeFirst()
  return person?.nationalIdCipher ? unseal(person.nationalIdCipher) : null
}
