import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** What waits for chair and deputies: events whose day has passed and of which nothing was written down. */
export function waitingEvents(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('activities.event')
    .where('unitId', '=', unitId)
    .where('state', '=', 'planned')
    .where('endsOn', '<', ctx.today)
    .select([
      sql<string>`'event-to-close'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(ends_on)`.as('day'),
    ])
}
