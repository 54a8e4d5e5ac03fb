import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** What waits for chair and deputies, for the page of today: for the own council, sent here from below, sent back from above. */
export function waitingInitiatives(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('initiatives.initiative as one')
    .where('one.unitId', '=', unitId)
    .where('one.state', '=', 'waiting')
    .select([
      sql<string>`'initiative-waiting'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(one.entered_on)`.as('day'),
    ])
    .unionAll(
      ctx.db
        .selectFrom('initiatives.submission as sent')
        .where('sent.upperUnitId', '=', unitId)
        .where('sent.state', '=', 'submitted')
        .select([
          sql<string>`'initiative-sent'`.as('what'),
          sql<number>`count(*)`.as('count'),
          sql<string | null>`min(sent.submitted_on)`.as('day'),
        ]),
    )
    .unionAll(
      ctx.db
        .selectFrom('initiatives.submission as sent')
        .where('sent.unitId', '=', unitId)
        .where('sent.state', '=', 'returned')
        .where(
          sql<boolean>`not exists (select from initiatives.submission as later where later.unit_id = sent.unit_id
            and later.initiative_id = sent.initiative_id and later.id > sent.id)`,
        )
        .select([
          sql<string>`'initiative-returned'`.as('what'),
          sql<number>`count(*)`.as('count'),
          sql<string | null>`min(sent.answered_on)`.as('day'),
        ]),
    )
}
