import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** The names that units bear on a day (a closed unit: its last), for menus and headings. The tree is global: no unit need be entered. */
export async function unitNames(db: Database, unitIds: readonly number[], onDay: string) {
  if (unitIds.length === 0) return []
  return db
    .selectFrom('organization.unitName')
    .where('unitId', 'in', unitIds)
    .where(sql<boolean>`valid @> ${onDay}::date`)
    .orderBy('unitId')
    .select(['unitId', 'name', 'shortName'])
    .execute()
}
