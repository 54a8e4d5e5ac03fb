import { z } from 'zod'
import { command } from '#platform/command.ts'
import { SignInNeeded } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'

/** Signs a device of one's own out; it is dead at its next request. */
export const endSession = command({
  name: 'identity.end-session',
  summary: 'Đăng xuất một thiết bị',
  allow: 'account',
  input: z.object({ sessionId: id }),
  async run(ctx, { sessionId }) {
    if (!ctx.actor) throw new SignInNeeded()
    await ctx.db
      .deleteFrom('identity.session')
      .where('accountId', '=', ctx.actor.accountId)
      .where('id', '=', sessionId)
      .execute()
  },
})
