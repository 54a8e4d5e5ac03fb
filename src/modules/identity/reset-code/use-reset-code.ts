import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { assertGoodPassword, newPassword } from '../account/new-password.ts'
import { setPassword } from '../account/set-password.ts'
import { codeField, enterByCode, unknownCode } from '../code/enter-by-code.ts'
import { clearSecondFactor } from '../second-factor/clear-second-factor.ts'

/** Sets a new password with a reset code; every session of the account ends, and a lock on guessing with them. */
export const useResetCode = command({
  name: 'identity.use-reset-code',
  summary: 'Đặt mật khẩu mới bằng mã đặt lại',
  allow: 'public',
  input: z.object({ code: codeField, ...newPassword }),
  async run(ctx, { code, password, again }) {
    const { unitId, digest } = await enterByCode(ctx, code)
    const reset = await ctx.db
      .selectFrom('identity.resetCode as reset')
      .innerJoin('identity.account as account', 'account.id', 'reset.accountId')
      .where('reset.unitId', '=', unitId)
      .where('reset.codeDigest', '=', digest)
      .select(['reset.id', 'reset.accountId', 'reset.usedAt', 'reset.expiresOn'])
      .select(['account.name', 'account.userName', 'reset.clearsSecondFactor'])
      .forUpdate('reset')
      .executeTakeFirst()
    if (!reset) throw new Refused(unknownCode)
    if (reset.usedAt || reset.expiresOn < ctx.today)
      throw new Refused('Mã này đã được dùng hoặc đã hết hạn. Hãy hỏi cán bộ công đoàn mã mới.')
    assertGoodPassword({ password, again }, reset)
    const { accountId, userName } = reset
    await setPassword(ctx, { accountId, password })
    if (reset.clearsSecondFactor) await clearSecondFactor(ctx, accountId)
    // All codes of the account that are still open end with this one.
    await ctx.db
      .updateTable('identity.resetCode')
      .set({ usedAt: sql`now()` })
      .where('unitId', '=', unitId)
      .where('accountId', '=', accountId)
      .where('usedAt', 'is', null)
      .execute()
    await ctx.db
      .deleteFrom('identity.guess')
      .where('subject', '=', `account:${accountId}`)
      .execute()
    return { accountId, userName }
  },
})
