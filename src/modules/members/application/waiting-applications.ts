import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** Applications to join that wait for the committee, as one line of what waits. A query to be run with others. */
export function waitingApplications(db: Database, unitId: number) {
  return db
    .selectFrom('members.application')
    .where('unitId', '=', unitId)
    .where('state', '=', 'waiting')
    .select([
      sql<string>`'application'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(applied_on)`.as('day'),
    ])
}
