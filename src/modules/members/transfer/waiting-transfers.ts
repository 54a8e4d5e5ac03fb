import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** Letters of transfer that wait for the unit's answer, as one line of what waits. A query to be run with others. */
export function waitingTransfers(db: Database, unitId: number) {
  return db
    .selectFrom('members.transfer')
    .where('unitId', '=', unitId)
    .where('direction', '=', 'in')
    .where('state', '=', 'pending')
    .select([
      sql<string>`'transfer-in'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(on_day)`.as('day'),
    ])
}
