import { type AliasableExpression, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** The names that units bear on a day (a closed unit: its last), for menus and headings. The tree is global: no unit need be entered. */
export async function unitNames(db: Database, unitIds: readonly number[], onDay: string) {
  return unitIds.length === 0 ? [] : namedUnits(db, unitIds, onDay).execute()
}

/** The same as a query to be run with others. */
export function namedUnits(db: Database, unitIds: readonly number[], onDay: string) {
  return db
    .selectFrom('organization.unitName as name')
    .where('unitId', 'in', unitIds)
    .where(sql<boolean>`valid @> ${onDay}::date`)
    .orderBy('unitId')
    .select(['unitId', 'name', 'shortName', unitsBelow(onDay).as('unitsBelow')])
}

/** Rights, or anything else by unit, with the short name that each unit bears on the day. */
export function withUnitNames<Row extends { unitId: number }>(
  db: Database,
  rows: AliasableExpression<Row>,
  onDay: string,
) {
  return db
    .selectFrom(rows.as('held'))
    .innerJoin('organization.unitName as name', 'name.unitId', 'held.unitId')
    .where(sql<boolean>`name.valid @> ${onDay}::date`)
    .selectAll('held')
    .select(['name.shortName as unitName', unitsBelow(onDay).as('unitsBelow')])
}

/** Whether any unit stands directly below on the day. */
function unitsBelow(onDay: string) {
  return sql<boolean>`exists (select from organization.unit_parent as place
    where place.parent_id = name.unit_id and place.valid @> ${onDay}::date)`
}
