import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** What waits in the funds of a unit, as lines of what waits: requests, loans to pay out, what is overdue, who left and has money here. */
export function waitingInFunds(db: Database, unitId: number, today: string) {
  const count = sql<number>`count(*)`.as('count')
  const loans = db.selectFrom('funds.loan').where('unitId', '=', unitId)
  return loans
    .where('state', '=', 'requested')
    .select([sql<string>`'loan-request'`.as('what'), count])
    .select(sql<string | null>`min(requested_on)`.as('day'))
    .unionAll(
      loans
        .where('state', '=', 'approved')
        .select([sql<string>`'loan-queue'`.as('what'), count])
        .select(sql<string | null>`min(requested_on)`.as('day')),
    )
    .unionAll(
      db
        .selectFrom('funds.remaining')
        .where('unitId', '=', unitId)
        .where('dueOn', '<', today)
        .where(sql<boolean>`principal + interest > 0`)
        .select([
          sql<string>`'loan-overdue'`.as('what'),
          sql<number>`count(distinct loan_id)`.as('count'),
        ])
        .select(sql<string | null>`min(due_on)`.as('day')),
    )
    .unionAll(
      db
        .selectFrom('funds.leaver')
        .where('unitId', '=', unitId)
        .where(sql<boolean>`not members.is_member_on(unit_id, member_id, ${today}::date)`)
        .select([sql<string>`'fund-leaver'`.as('what'), count])
        .select(sql<string | null>`null`.as('day')),
    )
}
