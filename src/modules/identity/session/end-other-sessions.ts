import { z } from 'zod'
import { command } from '#platform/command.ts'
import { SignInNeeded } from '#platform/errors.ts'

/** Signs every other device of one's own out. */
export const endOtherSessions = command({
  name: 'identity.end-other-sessions',
  summary: 'Đăng xuất mọi thiết bị khác',
  allow: 'account',
  input: z.object({}),
  async run(ctx) {
    if (!ctx.actor) throw new SignInNeeded()
    await ctx.db
      .deleteFrom('identity.session')
      .where('accountId', '=', ctx.actor.accountId)
      .where('id', '<>', ctx.actor.sessionId ?? 0)
      .execute()
  },
})
