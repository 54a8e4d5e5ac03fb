import type { Context } from '#platform/context.ts'
import { Invalid, SignInNeeded } from '#platform/errors.ts'
import { authOf } from '../session/auth.ts'
import { leaveTrace } from '../session/leave-trace.ts'

/**
 * Switches the second factor on once the app's code proves that it works. @returns the cookies of the renewed session.
 * @throws Invalid beside the field `code`.
 */
export async function confirmSecondFactor(
  ctx: Context,
  headers: Headers,
  code: string,
): Promise<string[]> {
  if (!ctx.actor) throw new SignInNeeded()
  const response = await authOf(ctx.db).api.verifyTOTP({
    body: { code: code.replace(/\s/g, '') },
    headers,
    asResponse: true,
  })
  if (!response.ok)
    throw new Invalid({ code: ['Mã chưa đúng; hãy gõ mã đang hiện trong ứng dụng'] })
  await leaveTrace(ctx.db, ctx.actor.accountId, 'identity.confirm-second-factor', {})
  return response.headers.getSetCookie()
}
