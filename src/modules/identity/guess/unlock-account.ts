import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { requireAccountBelow } from '../account/require-account-below.ts'
import { arrangeAccounts } from '../permissions.ts'

/** Ends the waiting time after wrong guesses. */
export const unlockAccount = command({
  name: 'identity.unlock-account',
  summary: 'Mở khóa tài khoản bị khóa vì nhập sai nhiều lần',
  allow: arrangeAccounts,
  input: z.object({ unitId: id, accountId: id }),
  async run(ctx, { unitId, accountId }) {
    await requireAccountBelow(ctx, { unitId, accountId })
    await ctx.db
      .deleteFrom('identity.guess')
      .where('subject', '=', `account:${accountId}`)
      .execute()
  },
})
