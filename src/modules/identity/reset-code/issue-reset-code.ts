import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import { id, ticked } from '#platform/fields.ts'
import { requireAccountBelow } from '../account/require-account-below.ts'
import { codeDigest, newCode } from '../code/code.ts'
import { arrangeAccounts } from '../permissions.ts'

/** A reset code works on the day it is given and the next. */
const lastsDays = 1

/**
 * A one-time code with which a person of the unit sets a new password. It is told this once. `clearsSecondFactor` is for
 * somebody who lost the phone: the second factor and the passkeys go with the old password.
 */
export const issueResetCode = command({
  name: 'identity.issue-reset-code',
  summary: 'Cấp mã đặt lại mật khẩu',
  allow: arrangeAccounts,
  input: z.object({ unitId: id, accountId: id, clearsSecondFactor: ticked }),
  async run(ctx, { unitId, accountId, clearsSecondFactor }) {
    const account = await requireAccountBelow(ctx, { unitId, accountId })
    const code = newCode()
    const expiresOn = plusDays(ctx.today, lastsDays)
    const issuedBy = ctx.actor?.accountId ?? 0
    await ctx.db
      .insertInto('identity.resetCode')
      .values({
        unitId,
        accountId,
        codeDigest: codeDigest(code),
        issuedBy,
        expiresOn,
        clearsSecondFactor,
      })
      .execute()
    return { code, expiresOn, name: account.name, userName: account.userName }
  },
})
