import { type Expression, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'

/** The rights that come from the positions a person holds on a day: one row a role. A query to be run with others. */
export function positionRights(
  db: Database,
  personId: number | Expression<number | null>,
  onDay: string,
) {
  return db
    .selectFrom('organization.positionHolding as holding')
    .innerJoin('organization.positionKind as kind', 'kind.code', 'holding.kind')
    .where('holding.personId', '=', personId)
    .where('holding.fromDay', '<=', onDay)
    .where((where) =>
      where.or([where('holding.toDay', 'is', null), where('holding.toDay', '>=', onDay)]),
    )
    .select(['holding.unitId', sql<string>`unnest(kind.roles)`.as('role'), 'holding.subunitId'])
}
