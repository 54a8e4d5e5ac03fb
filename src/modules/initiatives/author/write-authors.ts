import type { Context } from '#platform/context.ts'
import type { Author } from './author-fields.ts'

/** Puts these authors in the place of those there were. */
export async function writeAuthors(
  ctx: Context,
  { unitId, initiativeId }: { unitId: number; initiativeId: number },
  authors: readonly Author[],
): Promise<void> {
  await ctx.db
    .deleteFrom('initiatives.author')
    .where('unitId', '=', unitId)
    .where('initiativeId', '=', initiativeId)
    .execute()
  await ctx.db
    .insertInto('initiatives.author')
    .values(authors.map((author) => ({ unitId, initiativeId, ...author })))
    .execute()
}
