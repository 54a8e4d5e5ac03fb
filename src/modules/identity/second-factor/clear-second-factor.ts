import type { Context } from '#platform/context.ts'

/** Removes an account's second factor and passkeys; where they are required they are asked for at the next sign-in. */
export async function clearSecondFactor(ctx: Context, accountId: number): Promise<void> {
  await ctx.db.deleteFrom('identity.twoFactor').where('accountId', '=', accountId).execute()
  await ctx.db.deleteFrom('identity.passkey').where('accountId', '=', accountId).execute()
  await ctx.db
    .updateTable('identity.account')
    .set({ twoFactorEnabled: false })
    .where('id', '=', accountId)
    .execute()
}
