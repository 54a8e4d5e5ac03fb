import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** The units below one, as the tree stood on a day, each with its name, kind and direct parent on that day. */
export function unitsOn(ctx: Context, rootId: number, onDay: string) {
  return (
    ctx.db
      .selectFrom('organization.unitAncestor as above')
      .innerJoin('organization.unit as unit', 'unit.id', 'above.unitId')
      .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
      .innerJoin('organization.unitName as name', (join) =>
        join.onRef('name.unitId', '=', 'unit.id').on(sql<boolean>`name.valid @> ${onDay}::date`),
      )
      .innerJoin('organization.unitParent as place', (join) =>
        join.onRef('place.unitId', '=', 'unit.id').on(sql<boolean>`place.valid @> ${onDay}::date`),
      )
      .where('above.ancestorId', '=', rootId)
      .where('above.depth', '>', 0)
      .where(sql<boolean>`above.valid @> ${onDay}::date`)
      .select(['unit.id as unitId', 'unit.kind', 'kind.name as kindName', 'kind.level'])
      .select(['name.name', 'name.shortName', 'place.parentId', 'above.depth'])
      .select(['unit.establishedOn', 'unit.successorId'])
      // Seen from that day, an end that came later has not come.
      .select(
        sql<string | null>`case when unit.closed_on <= ${onDay}::date then unit.closed_on end`.as(
          'closedOn',
        ),
      )
  )
}

/** Living on the day: a closed unit keeps its place in the tree and is left out here. */
export function living(onDay: string) {
  return sql<boolean>`(unit.closed_on is null or unit.closed_on > ${onDay}::date)`
}
