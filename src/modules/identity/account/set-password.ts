import { hashPassword } from 'better-auth/crypto'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Replaces an account's password and ends its sessions, all or all but one. The caller has checked the password. */
export async function setPassword(
  ctx: Context,
  {
    accountId,
    password,
    keepSessionId,
  }: { accountId: number; password: string; keepSessionId?: number },
): Promise<void> {
  await ctx.db
    .updateTable('identity.credential')
    .set({ password: await hashPassword(password), updatedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('provider', '=', 'credential')
    .execute()
  let others = ctx.db.deleteFrom('identity.session').where('accountId', '=', accountId)
  if (keepSessionId) others = others.where('id', '<>', keepSessionId)
  await others.execute()
}
