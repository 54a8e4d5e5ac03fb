import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { requireOutranked } from '../standing/require-outranked.ts'

/** An account of somebody of the unit who stands below the actor. Throws like `requireOutranked`. */
export async function requireAccountBelow(
  ctx: Context,
  { unitId, accountId }: { unitId: number; accountId: number },
) {
  const account = await ctx.db
    .selectFrom('identity.account')
    .where('id', '=', accountId)
    .select(['personId', 'name', 'userName'])
    .executeTakeFirst()
  if (!account?.personId) throw new NotFound()
  await requireOutranked(ctx, { unitId, personId: account.personId })
  return account
}
