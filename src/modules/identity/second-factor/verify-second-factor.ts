import type { Database } from '#platform/database/connect.ts'
import { Refused } from '#platform/errors.ts'
import { countGuess, type Subject } from '../guess/count-guess.ts'
import { authOf } from '../session/auth.ts'
import { clientAddress } from '../session/client-address.ts'

/**
 * The second step of signing in: the code of the authenticator app, or one of the recovery codes. The library counts
 * wrong codes per account (10, then 15 minutes) and per sign-in (5).
 *
 * @returns the cookies of the new session. @throws Refused for a wrong code or when it took too long.
 */
export async function verifySecondFactor(
  db: Database,
  headers: Headers,
  { code, trustDevice }: { code: string; trustDevice: boolean },
): Promise<string[]> {
  const address: Subject = `address:${clientAddress(headers)}`
  await countGuess(db, address)
  const { api } = authOf(db)
  const typed = code.replace(/\s/g, '')
  const asked = { body: { code: typed, trustDevice }, headers, asResponse: true } as const
  const response = /^\d{6}$/.test(typed)
    ? await api.verifyTOTP(asked)
    : await api.verifyBackupCode(asked)
  if (response.ok) return response.headers.getSetCookie()
  const { code: reason } = (await response.json()) as { code?: string }
  throw new Refused(sentences[reason ?? ''] ?? 'Mã chưa đúng. Hãy xem lại ứng dụng xác thực.')
}

const sentences: Record<string, string> = {
  INVALID_TWO_FACTOR_COOKIE: 'Đã quá 10 phút. Hãy đăng nhập lại từ đầu.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Đã nhập sai 5 lần. Hãy đăng nhập lại từ đầu.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Đã nhập sai nhiều lần. Hãy thử lại sau 15 phút.',
}
