import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { SignInNeeded } from '#platform/errors.ts'
import { query } from '#platform/query.ts'

const when = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY')`

/** One's own account: how one signs in, on which devices, with which keys. One statement. */
export const findMyAccount = query({
  name: 'identity.find-my-account',
  summary: 'Tài khoản của tôi',
  allow: 'account',
  input: z.object({}),
  async run(ctx) {
    if (!ctx.actor) throw new SignInNeeded()
    return ctx.db
      .selectFrom('identity.account as account')
      .where('account.id', '=', ctx.actor.accountId)
      .select(['account.name', 'account.userName', 'account.email', 'account.phone'])
      .select(['account.demo', 'account.twoFactorEnabled'])
      .select((account) => [
        jsonArrayFrom(
          account
            .selectFrom('identity.session as session')
            .whereRef('session.accountId', '=', 'account.id')
            .where('session.expiresAt', '>', sql<Date>`now()`)
            .orderBy('session.lastUsedAt', 'desc')
            .select(['session.id as sessionId', 'session.userAgent', 'session.ipAddress'])
            .select(when('session.last_used_at').as('lastUsed')),
        ).as('sessions'),
        jsonArrayFrom(
          account
            .selectFrom('identity.passkey as passkey')
            .whereRef('passkey.accountId', '=', 'account.id')
            .orderBy('passkey.id')
            .select(['passkey.id as passkeyId', 'passkey.name'])
            .select(when('passkey.created_at').as('addedAt')),
        ).as('passkeys'),
        jsonArrayFrom(
          account
            .selectFrom('identity.accessToken as token')
            .whereRef('token.accountId', '=', 'account.id')
            .orderBy('token.id')
            .select(['token.id as tokenId', 'token.name', 'token.scope'])
            .select(sql<string>`to_char(token.expires_on, 'DD/MM/YYYY')`.as('lastDay'))
            .select(when('token.last_used_at').as('lastUsed')),
        ).as('tokens'),
      ])
      .executeTakeFirstOrThrow()
  },
})
