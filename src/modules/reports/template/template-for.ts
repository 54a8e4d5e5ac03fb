import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#platform/clock.ts'

/**
 * The id of the template that holds for the periods which end on a day, as an expression within a statement.
 *
 * @param rulers ids of the units that may have set one, in the order in which they go first; what is shipped comes last.
 */
export function templateIdFor(rulers: readonly number[], onDay: Day): RawBuilder<number> {
  const ids = sql`${[...rulers]}::bigint[]`
  return sql<number>`(select id from reports.template
    where valid @> ${onDay}::date and (set_by_id = any (${ids}) or set_by_id is null)
    order by array_position(${ids}, set_by_id) limit 1)`
}
