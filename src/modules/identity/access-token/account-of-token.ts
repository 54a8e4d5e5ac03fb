import { sql } from 'kysely'
import { dayOf } from '#platform/clock.ts'
import { connection } from '#platform/database/connect.ts'
import type { SignedIn } from '../session/account-of-session.ts'
import { tokenBytes } from './token-digest.ts'

/**
 * The account of a request's `Authorization: Bearer …` header and what its token may do, or null where there is no such
 * header or no token that still works. One statement; it also notes the use.
 */
export async function accountOfToken(
  headers: Headers,
): Promise<(SignedIn & { scope: 'read' | 'write' }) | null> {
  const token = /^Bearer (cdm_[\w-]{43})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (!token) return null
  const { db } = await connection()
  const account = await db
    .updateTable('identity.accessToken as token')
    .from('identity.account as account')
    .set({ lastUsedAt: sql`now()` })
    .whereRef('account.id', '=', 'token.accountId')
    .where('token.tokenDigest', '=', tokenBytes(token))
    .where('token.expiresOn', '>=', dayOf(new Date()))
    .returning(['account.id as accountId', 'account.personId', 'account.name', 'token.scope'])
    .returning(['account.demo', 'account.twoFactorEnabled'])
    .executeTakeFirst()
  return account ? { ...account, scope: account.scope === 'write' ? 'write' : 'read' } : null
}
