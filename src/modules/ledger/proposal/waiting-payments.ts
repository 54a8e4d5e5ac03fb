import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** Payments that wait for a decision, as one line of what waits. A query to be run with others. */
export function waitingPayments(db: Database, unitId: number) {
  return paymentsIn(db, unitId, 'waiting')
}

/** Payments that were approved and wait for the treasurer, likewise. */
export function approvedPayments(db: Database, unitId: number) {
  return paymentsIn(db, unitId, 'approved')
}

function paymentsIn(db: Database, unitId: number, state: 'waiting' | 'approved') {
  return db
    .selectFrom('ledger.proposal')
    .where('unitId', '=', unitId)
    .where('state', '=', state)
    .select([
      sql<string>`${sql.lit(`payment-${state}`)}`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(coalesce(decided_at, proposed_at))::date`.as('day'),
    ])
}
