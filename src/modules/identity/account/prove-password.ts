import { verifyPassword } from 'better-auth/crypto'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused, SignInNeeded } from '#platform/errors.ts'
import { countGuess, forgetGuesses, type Subject } from '../guess/count-guess.ts'

/**
 * Makes sure that whoever sits before an open session knows its password, before anything that would lock the owner out.
 * Counts wrong tries like signing in does; never call it inside a transaction.
 *
 * @throws Invalid beside the field `current`; Refused while guessing is blocked, and for the demonstration's shared accounts.
 */
export async function provePassword(
  ctx: Context,
  headers: Headers,
  current: string,
): Promise<void> {
  if (!ctx.actor) throw new SignInNeeded()
  const subject: Subject = `account:${ctx.actor.accountId}`
  const address: Subject = `address:${headers.get('x-client-address') ?? 'unknown'}`
  await countGuess(ctx.db, address)
  await countGuess(ctx.db, subject)
  const credential = await ctx.db
    .selectFrom('identity.credential as credential')
    .innerJoin('identity.account as account', 'account.id', 'credential.accountId')
    .where('credential.accountId', '=', ctx.actor.accountId)
    .where('credential.provider', '=', 'credential')
    .select(['credential.password', 'account.demo'])
    .executeTakeFirst()
  if (credential?.demo)
    throw new Refused('Đây là tài khoản mẫu dùng chung, nên không đổi cách đăng nhập được.')
  const hash = credential?.password
  if (!hash || !(await verifyPassword({ hash, password: current })))
    throw new Invalid({ current: ['Mật khẩu hiện nay chưa đúng'] })
  await forgetGuesses(ctx.db, subject, address)
}
