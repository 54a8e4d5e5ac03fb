import { connection } from '#platform/database/connect.ts'

export type SignedIn = { accountId: number; personId: number | null; name: string }

/** The account whose session the request's cookie names, or null. */
export async function accountOfSession(headers: Headers): Promise<SignedIn | null> {
  const userName = /dev-user=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1]
  if (!userName) return null
  const { db } = await connection()
  const account = await db
    .selectFrom('identity.account')
    .where('userName', '=', userName)
    .select(['id as accountId', 'personId', 'name'])
    .executeTakeFirst()
  return account ?? null
}
