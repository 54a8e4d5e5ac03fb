import type { Database } from '#platform/database/connect.ts'
import { Refused } from '#platform/errors.ts'
import { digestOf } from '#platform/secret-box.ts'
import { accountByLogin } from '../account/find-account.ts'
import { countGuess, forgetGuesses, type Subject } from '../guess/count-guess.ts'
import { authOf } from './auth.ts'
import { clientAddress } from './client-address.ts'
import { leaveTrace } from './leave-trace.ts'

/** The cookies that the browser must get, and whether a second factor is still asked before there is a session. */
export type SignInAnswer = { cookies: string[]; secondFactorAsked: boolean }

const wrong = 'Tên đăng nhập hoặc mật khẩu chưa đúng.'

/**
 * Signs in with user name, phone or e-mail and password. No command: there is no actor yet, and the library needs the
 * database's only connection for itself. It tells nobody which names exist.
 *
 * @throws Refused for a wrong pair, or while guessing is blocked.
 */
export async function signIn(
  db: Database,
  headers: Headers,
  { login, password }: { login: string; password: string },
): Promise<SignInAnswer> {
  const account = await accountByLogin(db, login)
  const guessed: Subject = account
    ? `account:${account.accountId}`
    : `account:nobody-${digestOf('login', login.trim().toLowerCase()).toString('hex').slice(0, 16)}`
  const address: Subject = `address:${clientAddress(headers)}`
  await countGuess(db, address)
  await countGuess(db, guessed)
  const response = await authOf(db).api.signInUsername({
    // A name that nobody can have: the library then takes as long as for a wrong password.
    body: { username: account?.userName ?? '.nobody.', password },
    headers,
    asResponse: true,
  })
  if (!response.ok) throw new Refused(wrong)
  await forgetGuesses(db, guessed, address)
  const body = (await response.json()) as { twoFactorRedirect?: boolean }
  const secondFactorAsked = body.twoFactorRedirect === true
  if (account && !secondFactorAsked) await leaveTrace(db, account.accountId, 'identity.sign-in', {})
  return { cookies: response.headers.getSetCookie(), secondFactorAsked }
}
