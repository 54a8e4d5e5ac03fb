import { hashPassword } from 'better-auth/crypto'
import type { Context } from '#platform/context.ts'

/**
 * A new account with its password, in the caller's transaction; for commands that have checked the password, and for
 * scripts, the demonstration and tests. `phone` is in the national form ('0912345678'). Hashing takes some 50 ms.
 *
 * @throws the constraints `user_name_is_unique`, `email_is_unique`, `phone_is_unique`, `person_has_one_account`.
 */
export async function createAccount(
  ctx: Context,
  account: {
    personId: number | null
    name: string
    userName: string
    password: string
    email?: string | null
    phone?: string | null
    demo?: boolean
  },
): Promise<number> {
  const { password, ...columns } = account
  const { id } = await ctx.db
    .insertInto('identity.account')
    .values({
      ...columns,
      userName: columns.userName.toLowerCase(),
      email: columns.email?.toLowerCase() ?? null,
      phone: columns.phone ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('identity.credential')
    .values({
      accountId: id,
      provider: 'credential',
      providerAccountId: String(id),
      password: await hashPassword(password),
    })
    .execute()
  return id
}
