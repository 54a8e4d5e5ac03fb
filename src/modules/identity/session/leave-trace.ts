import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** A line in the audit chain for what the sign-in library did, outside of any command: chain 0, by the account itself. */
export async function leaveTrace(
  db: Database,
  accountId: number,
  name: `identity.${string}`,
  what: Record<string, string | number>,
): Promise<void> {
  await sql`select platform.append_audit_line(0, ${accountId}, 'command', ${name}, ${JSON.stringify(what)}::jsonb)`.execute(
    db,
  )
}
