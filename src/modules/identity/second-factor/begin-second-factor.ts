import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { provePassword } from '../account/prove-password.ts'
import { authOf } from '../session/auth.ts'

/** What the person puts into the authenticator app, and the codes to keep on paper. Nothing is switched on yet. */
export type SecondFactorSetup = { uri: string; recoveryCodes: string[] }

/** The first step of setting up a second factor. @throws Invalid for a wrong password, Refused when there is one already. */
export async function beginSecondFactor(
  ctx: Context,
  headers: Headers,
  current: string,
): Promise<SecondFactorSetup> {
  await provePassword(ctx, headers, current)
  const response = await authOf(ctx.db).api.enableTwoFactor({
    body: { password: current },
    headers,
    asResponse: true,
  })
  if (!response.ok) throw new Refused('Tài khoản đã có bước xác thực thứ hai.')
  const { totpURI, backupCodes } = (await response.json()) as {
    totpURI: string
    backupCodes: string[]
  }
  const { userName } = await ctx.db
    .selectFrom('identity.account')
    .where('id', '=', ctx.actor?.accountId ?? 0)
    .select('userName')
    .executeTakeFirstOrThrow()
  return { uri: named(totpURI, userName), recoveryCodes: backupCodes }
}

/** The library names the entry by the e-mail, which it may have invented; the app should show the user name. */
function named(uri: string, userName: string): string {
  const label = `${encodeURIComponent('Công đoàn Mở')}:${encodeURIComponent(userName)}`
  return `otpauth://totp/${label}${new URL(uri).search}`
}
