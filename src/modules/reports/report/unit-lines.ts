import { type Expression, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** What a document says about the unit that issues it and the one above it, by their names on a day. A query to be run with others. */
export function unitLines(db: Database, unitId: number, onDay: Expression<string>) {
  return db
    .selectFrom('organization.unit as unit')
    .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
    .innerJoin('organization.unitName as named', (join) =>
      join
        .onRef('named.unitId', '=', 'unit.id')
        .on(sql<boolean>`named.valid @> greatest(${onDay}::date, unit.established_on)`),
    )
    .leftJoin('organization.unitParent as place', (join) =>
      join.onRef('place.unitId', '=', 'unit.id').on(sql<boolean>`place.valid @> ${onDay}::date`),
    )
    .leftJoin('organization.unitName as above', (join) =>
      join
        .onRef('above.unitId', '=', 'place.parentId')
        .on(sql<boolean>`above.valid @> ${onDay}::date`),
    )
    .where('unit.id', '=', unitId)
    .select(['named.name', 'named.shortName', 'named.documentCode', 'named.place', 'kind.level'])
    .select(['above.name as aboveName', 'place.parentId'])
}

/** Of a unit that had no name on the day. */
export const noUnitLines = {
  name: '',
  shortName: '',
  documentCode: '',
  place: '',
  level: 4,
  aboveName: null,
  parentId: null,
}
