import { z } from 'zod'
import { command } from '#platform/command.ts'
import { SignInNeeded } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'

export const revokeAccessToken = command({
  name: 'identity.revoke-access-token',
  summary: 'Thu hồi khóa truy cập API của tôi',
  allow: 'account',
  input: z.object({ tokenId: id }),
  async run(ctx, { tokenId }) {
    if (!ctx.actor) throw new SignInNeeded()
    await ctx.db
      .deleteFrom('identity.accessToken')
      .where('accountId', '=', ctx.actor.accountId)
      .where('id', '=', tokenId)
      .execute()
  },
})
