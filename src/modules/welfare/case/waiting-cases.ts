import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import { standingOf } from '#platform/operation.ts'

/** What waits for the asker, for the page of today: cases to approve, approved ones to pay. A list counts as one thing. */
export function waitingCases(ctx: Context, unitId: number) {
  const { roles } = standingOf(ctx)
  const decides = roles.includes('chair') || roles.includes('deputy')
  const pays = roles.includes('treasurer') || roles.includes('accountant')
  const states = [...(decides ? ['waiting'] : []), ...(pays ? ['approved'] : [])]
  return countOf(ctx.db, unitId, states)
}

function countOf(db: Database, unitId: number, states: readonly string[]) {
  return db
    .selectFrom('welfare.case')
    .where('unitId', '=', unitId)
    .where('state', '=', sql<string>`any(${states})`)
    .groupBy('state')
    .select([
      sql<string>`case state when 'waiting' then 'welfare-to-approve' else 'welfare-to-pay' end`.as(
        'what',
      ),
      sql<number>`count(distinct case when list_id is null then id else -list_id end)`.as('count'),
      sql<string | null>`min(happened_on)`.as('day'),
    ])
}
