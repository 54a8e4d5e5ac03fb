import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** Movements of last year that have no final review, as a line of what waits. */
export function waitingYearReviews(db: Database, unitId: number, today: string) {
  const year = Number(today.slice(0, 4)) - 1
  return db
    .selectFrom('movements.movement as movement')
    .where('movement.unitId', '=', unitId)
    .where('movement.kind', '=', 'movement')
    .where('movement.withdrawnBecause', '=', '')
    .where(
      sql<boolean>`daterange(movement.from_day, least(movement.until_day + 1, movement.ended_on)) && daterange(make_date(${year}::int, 1, 1), make_date(${year}::int + 1, 1, 1))`,
    )
    .where(
      sql<boolean>`not exists (select from movements.movement_review as review where review.unit_id = movement.unit_id
        and review.movement_id = movement.id and review.year = ${year}::int and review.kind = 'final' and review.withdrawn_because = '')`,
    )
    .select([sql<string>`'movement-review'`.as('what'), sql<number>`count(*)`.as('count')])
    .select(sql<string | null>`min(movement.from_day)`.as('day'))
}
