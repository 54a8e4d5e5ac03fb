import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import { SignInNeeded } from '#platform/errors.ts'
import { choice, line } from '#platform/fields.ts'
import { tokenBytes } from './token-digest.ts'

/** A token with which a program acts as its owner: `read` runs queries only, `write` commands too. It is told this once. */
export const makeAccessToken = command({
  name: 'identity.make-access-token',
  summary: 'Tạo khóa cho chương trình khác dùng tài khoản của tôi',
  allow: 'account',
  input: z.object({
    name: line('Tên khóa', 80),
    scope: choice('Quyền', ['read', 'write']),
    days: z.coerce
      .number({ error: 'Số ngày chưa đúng' })
      .int()
      .min(1, 'Ít nhất 1 ngày')
      .max(365, 'Nhiều nhất 365 ngày')
      .default(90),
  }),
  async run(ctx, { name, scope, days }) {
    if (!ctx.actor) throw new SignInNeeded()
    const token = `cdm_${randomBytes(32).toString('base64url')}`
    const expiresOn = plusDays(ctx.today, days)
    const { id: tokenId } = await ctx.db
      .insertInto('identity.accessToken')
      .values({
        accountId: ctx.actor.accountId,
        name,
        scope,
        expiresOn,
        tokenDigest: tokenBytes(token),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { tokenId, token, expiresOn }
  },
})
