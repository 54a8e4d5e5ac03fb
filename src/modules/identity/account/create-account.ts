import { hashPassword } from 'better-auth/crypto'
import type { Context } from '#platform/context.ts'

/**
 * A new account with its password, in the caller's transaction; for commands that have checked the password, and for
 * scripts, the demonstration and tests. Many accounts with one public password share its `passwordHash`. `phone` is in the national form ('0912345678'). Hashing takes some 50 ms.
 *
 * @throws the constraints `user_name_is_unique`, `email_is_unique`, `phone_is_unique`, `person_has_one_account`.
 */
export async function createAccount(
  ctx: Context,
  account: {
    personId: number | null
    name: string
    userName: string
    email?: string | null
    phone?: string | null
    demo?: boolean
  } & ({ password: string } | { passwordHash: string }),
): Promise<number> {
  const { personId, name, userName, email, phone, demo } = account
  const password =
    'passwordHash' in account ? account.passwordHash : await hashPassword(account.password)
  const { id } = await ctx.db
    .insertInto('identity.account')
    .values({
      personId,
      name,
      userName: userName.toLowerCase(),
      email: email?.toLowerCase() ?? null,
      phone: phone ?? null,
      ...(demo && { demo }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('identity.credential')
    .values({
      accountId: id,
      provider: 'credential',
      providerAccountId: String(id),
      password,
    })
    .execute()
  return id
}
