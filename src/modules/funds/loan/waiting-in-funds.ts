import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/**
 * What waits in the funds of a unit, as lines of what waits, a line a fund ('loan-request/12'): requests, loans to pay out, what is
 * overdue, who has left and has money there, payments that want two people. A query to be run with others.
 */
export function waitingInFunds({ db, actor, today }: Context, unitId: number) {
  const line = (what: string) =>
    [sql<string>`${what} || fund_id`.as('what'), sql<number>`count(*)`.as('count')] as const
  const loans = db.selectFrom('funds.loan').where('unitId', '=', unitId).groupBy('fundId')
  return loans
    .where('state', '=', 'requested')
    .select(line('loan-request/'))
    .select(sql<string | null>`min(requested_on)`.as('day'))
    .unionAll(
      loans
        .where('state', '=', 'approved')
        .select(line('loan-queue/'))
        .select(sql<string | null>`min(requested_on)`.as('day')),
    )
    .unionAll(
      db
        .selectFrom('funds.remaining')
        .where('unitId', '=', unitId)
        .where('dueOn', '<', today)
        .where(sql<boolean>`principal + interest > 0`)
        .groupBy('fundId')
        .select([
          sql<string>`'loan-overdue/' || fund_id`.as('what'),
          sql<number>`count(distinct loan_id)`.as('count'),
        ])
        .select(sql<string | null>`min(due_on)`.as('day')),
    )
    .unionAll(
      db
        .selectFrom('funds.leaver')
        .where('unitId', '=', unitId)
        .where(sql<boolean>`not members.is_member_on(unit_id, member_id, ${today}::date)`)
        .groupBy('fundId')
        .select(line('fund-leaver/'))
        .select(sql<string | null>`null::date`.as('day')),
    )
    .unionAll(
      db
        .selectFrom('funds.payment')
        .where('unitId', '=', unitId)
        .where((is) =>
          is.or([
            is('state', '=', 'approved'),
            // What one has asked for waits for somebody else.
            is.and([is('state', '=', 'waiting'), is('proposedBy', '<>', actor?.accountId ?? 0)]),
          ]),
        )
        .groupBy('state')
        .select([
          sql<string>`'fund-payment-' || state`.as('what'),
          sql<number>`count(*)`.as('count'),
        ])
        .select(sql<string | null>`min(coalesce(decided_on, proposed_on))`.as('day')),
    )
}
