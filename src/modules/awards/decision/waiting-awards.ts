import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'

/** What waits for the asker, for the page of today: lists from below, lists that came back, prizes to approve or to pay. */
export function waitingAwards(ctx: Context, unitId: number) {
  const { roles } = standingOf(ctx)
  const leads = roles.includes('chair') || roles.includes('deputy')
  const pays = roles.includes('treasurer') || roles.includes('accountant')
  const payments = [...(leads ? ['waiting'] : []), ...(pays ? ['approved'] : [])]
  const money = ctx.db
    .selectFrom('awards.decision')
    .where('unitId', '=', unitId)
    .where('payment', '=', sql<string>`any(${payments})`)
    .groupBy('payment')
    .select([
      sql<string>`case payment when 'waiting' then 'award-to-approve' else 'award-to-pay' end`.as(
        'what',
      ),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(decided_on)`.as('day'),
    ])
  const lists = ctx.db
    .selectFrom('awards.proposal')
    .where(sql<boolean>`${leads}`)
    .where(
      sql<boolean>`(at_unit_id = ${unitId} and unit_id <> ${unitId} and state = 'submitted') or (unit_id = ${unitId} and state = 'returned')`,
    )
    .groupBy('state')
    .select([
      sql<string>`case state when 'submitted' then 'award-from-below' else 'award-returned' end`.as(
        'what',
      ),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(to_day)`.as('day'),
    ])
  return money.unionAll(lists)
}
