import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** Payments that wait for a decision, as one line of what waits. A query to be run with others. */
export function waitingPayments(db: Database, unitId: number) {
  return db
    .selectFrom('ledger.proposal')
    .where('unitId', '=', unitId)
    .where('state', '=', 'waiting')
    .select([
      sql<string>`'payment-waiting'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(proposed_at)::date`.as('day'),
    ])
}
