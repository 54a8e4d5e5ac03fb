import type { Database } from '#platform/database/connect.ts'
import { readPhone } from '#platform/vietnamese/phone.ts'

const columns = ['id as accountId', 'personId', 'name', 'userName', 'demo'] as const

/** The account of this user name; for the command line. */
export async function accountByUserName(db: Database, userName: string) {
  const account = await db
    .selectFrom('identity.account')
    .where('userName', '=', userName.trim().toLowerCase())
    .select(columns)
    .executeTakeFirst()
  return account ?? null
}

/** The account that somebody means who types a user name, a phone number or an e-mail address. */
export async function accountByLogin(db: Database, typed: string) {
  const text = typed.trim().toLowerCase()
  const reading = readPhone(text)
  const column = text.includes('@') ? 'email' : reading.ok ? 'phone' : 'userName'
  const account = await db
    .selectFrom('identity.account')
    .where(column, '=', reading.ok && column === 'phone' ? reading.phone : text)
    .select(columns)
    .executeTakeFirst()
  return account ?? null
}
