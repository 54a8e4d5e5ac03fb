import type { Database } from '#platform/database/connect.ts'

/** Whether anybody can sign in at all. */
export async function anyAccount(db: Database): Promise<boolean> {
  const account = await db.selectFrom('identity.account').select('id').limit(1).executeTakeFirst()
  return account !== undefined
}
