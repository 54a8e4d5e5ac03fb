import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/**
 * Reports that wait for somebody in the unit, as lines of what waits: its own that were returned or are being written, and those
 * sent by units directly below, which must be readable, by period ('report-to-answer/year:2025-11-30'). A query to be run with others.
 */
export function waitingReports(db: Database, unitId: number, today: string) {
  const own = db
    .selectFrom('reports.report')
    .where('unitId', '=', unitId)
    .where('state', 'in', ['draft', 'returned'])
    .groupBy('state')
    .select([
      sql<string>`'report-' || state`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(to_day)`.as('day'),
    ])
  const below = db
    .selectFrom('reports.report as report')
    .innerJoin('organization.unitParent as place', 'place.unitId', 'report.unitId')
    .where('place.parentId', '=', unitId)
    .where(sql<boolean>`place.valid @> ${today}::date`)
    .where('report.state', '=', 'submitted')
    .groupBy(['report.periodKind', 'report.toDay'])
    .select([
      // Each period has a page of its own.
      sql<string>`'report-to-answer/' || report.period_kind || ':' || report.to_day`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(report.submitted_on)`.as('day'),
    ])
  return own.unionAll(below)
}
