import { z } from 'zod'
import { command } from '#platform/command.ts'
import { SignInNeeded } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'

export const removePasskey = command({
  name: 'identity.remove-passkey',
  summary: 'Bỏ một khóa truy cập của tôi',
  allow: 'account',
  input: z.object({ passkeyId: id }),
  async run(ctx, { passkeyId }) {
    if (!ctx.actor) throw new SignInNeeded()
    await ctx.db
      .deleteFrom('identity.passkey')
      .where('accountId', '=', ctx.actor.accountId)
      .where('id', '=', passkeyId)
      .execute()
  },
})
