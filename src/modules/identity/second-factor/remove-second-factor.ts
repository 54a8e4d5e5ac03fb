import type { Context } from '#platform/context.ts'
import { Refused, SignInNeeded } from '#platform/errors.ts'
import { provePassword } from '../account/prove-password.ts'
import { authOf } from '../session/auth.ts'
import { leaveTrace } from '../session/leave-trace.ts'
import { needsSecondFactor } from '../standing/needs-second-factor.ts'

/** Switches the second factor off (to set it up on another phone: off, then on). @returns the cookies of the renewed session. */
export async function removeSecondFactor(
  ctx: Context,
  headers: Headers,
  current: string,
): Promise<string[]> {
  if (!ctx.actor) throw new SignInNeeded()
  await provePassword(ctx, headers, current)
  const response = await authOf(ctx.db).api.disableTwoFactor({
    body: { password: current },
    headers,
    asResponse: true,
  })
  if (!response.ok) throw new Refused('Chưa tắt được bước xác thực thứ hai. Hãy thử lại.')
  const required = needsSecondFactor(ctx.actor.rights) ? 'required' : 'optional'
  await leaveTrace(ctx.db, ctx.actor.accountId, 'identity.remove-second-factor', { required })
  return response.headers.getSetCookie()
}
