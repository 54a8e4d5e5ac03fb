import { sql } from 'kysely'
import { connection, type Database } from '#platform/database/connect.ts'
import { settings } from '#platform/settings.ts'
import { tokenDigest } from './hashed-tokens.ts'

/** … but not if it was not used for so long. */
const idleDays = 14

export type SignedIn = {
  accountId: number
  personId: number | null
  name: string
  /** Absent where no session stands behind it (command line, access token). */
  sessionId?: number
  demo: boolean
  twoFactorEnabled: boolean
}

const cookieName = `${settings.publicUrl.startsWith('https:') ? '__Secure-' : ''}congdoan.session_token`

/** The token in the request's session cookie; its signature adds nothing to 32 random characters and is not read. */
export function sessionToken(headers: Headers): string | null {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === cookieName && value) return value.split('.', 1)[0] || null
  }
  return null
}

/** The account whose session the request's cookie names, or null. */
export async function accountOfSession(headers: Headers): Promise<SignedIn | null> {
  const { db } = await connection()
  return (await accountsOfSession(db, headers)?.executeTakeFirst()) ?? null
}

/**
 * The account whose session the request's cookie names, as a query of one row or none; null where there is no cookie. It is
 * read anew each time, so that an ended session is dead at once. Its last use is written at most every ten minutes.
 */
export function accountsOfSession(db: Database, headers: Headers) {
  const token = sessionToken(headers)
  if (!token) return null
  const digest = tokenDigest(token)
  return db
    .with('used', (db) =>
      db
        .updateTable('identity.session')
        .set({ lastUsedAt: sql`now()` })
        .where('tokenDigest', '=', digest)
        .where('lastUsedAt', '<', sql<Date>`now() - interval '10 minutes'`)
        .where('lastUsedAt', '>', sql<Date>`now() - make_interval(days => ${idleDays})`)
        .returning('id'),
    )
    .selectFrom('identity.session as session')
    .innerJoin('identity.account as account', 'account.id', 'session.accountId')
    .where('session.tokenDigest', '=', digest)
    .where('session.expiresAt', '>', sql<Date>`now()`)
    .where('session.lastUsedAt', '>', sql<Date>`now() - make_interval(days => ${idleDays})`)
    .select([
      'account.id as accountId',
      'account.personId',
      'account.name',
      'account.demo',
      'account.twoFactorEnabled',
      'session.id as sessionId',
    ])
}
