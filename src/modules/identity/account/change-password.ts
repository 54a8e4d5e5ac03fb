import { z } from 'zod'
import { command } from '#platform/command.ts'
import { SignInNeeded } from '#platform/errors.ts'
import { assertGoodPassword, newPassword } from './new-password.ts'
import { setPassword } from './set-password.ts'

/**
 * A new password for one's own account; every other device is signed out. The screen proves the old password first
 * (prove-password.ts), which must count wrong tries outside of this transaction; so this is no operation of the API.
 */
export const changePassword = command({
  name: 'identity.change-password',
  summary: 'Đổi mật khẩu của tôi',
  allow: 'account',
  input: z.object(newPassword),
  async run(ctx, typed) {
    if (!ctx.actor) throw new SignInNeeded()
    const { accountId, sessionId } = ctx.actor
    const owner = await ctx.db
      .selectFrom('identity.account')
      .where('id', '=', accountId)
      .select(['name', 'userName'])
      .executeTakeFirstOrThrow()
    assertGoodPassword(typed, owner)
    await setPassword(ctx, {
      accountId,
      password: typed.password,
      ...(sessionId && { keepSessionId: sessionId }),
    })
  },
})
