import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

/** Terms, bodies, sections, groups and holders of an entered unit on a day, and the rules of that day, in one statement. */
export async function loadStructure(ctx: Context, unitId: number, onDay: string) {
  const begun = (from: string, end: string) =>
    sql<boolean>`${sql.ref(from)} <= ${onDay}::date and coalesce(${sql.ref(end)} > ${onDay}::date, true)`
  const structure = await ctx.db
    .selectFrom('organization.unit as unit')
    .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
    .where('unit.id', '=', unitId)
    .select(['unit.closedOn', 'kind.level'])
    .select([
      jsonArrayFrom(
        ctx.db
          .selectFrom('organization.term')
          .where('unitId', '=', unitId)
          .where(begun('startsOn', 'endedOn'))
          .select(['id as termId', 'label', 'startsOn', 'plannedEndOn']),
      ).as('terms'),
      jsonArrayFrom(
        ctx.db
          .selectFrom('organization.body')
          .where('unitId', '=', unitId)
          .where(begun('openedOn', 'closedOn'))
          .select(['id as bodyId', 'kind', 'name', 'seats', 'subunitId', 'termId', 'openedOn'])
          .orderBy('openedOn')
          .orderBy('id'),
      ).as('bodies'),
      jsonArrayFrom(
        ctx.db
          .selectFrom('organization.subunit')
          .where('unitId', '=', unitId)
          .where(begun('openedOn', 'closedOn'))
          .select(['id as subunitId', 'kind', 'parentId', 'openedOn'])
          // What it was called on that day.
          .select(
            sql<string>`coalesce((select former.name from organization.subunit_former_name as former
              where former.unit_id = subunit.unit_id and former.subunit_id = subunit.id and former.until_on > ${onDay}::date
              order by former.until_on limit 1), name)`.as('name'),
          )
          .orderBy(sql`platform.search_key(name)`),
      ).as('subunits'),
      jsonArrayFrom(
        ctx.db
          .selectFrom('organization.positionHolding as holding')
          .innerJoin('organization.positionKind as post', 'post.code', 'holding.kind')
          .where('holding.unitId', '=', unitId)
          .where('holding.fromDay', '<=', onDay)
          .where(sql<boolean>`coalesce(to_day >= ${onDay}::date, true)`)
          .select(['holding.id as positionId', 'personId', 'holderName', 'kind', 'bodyId'])
          .select(['subunitId', 'post.name as kindName', 'fromDay'])
          .orderBy('post.rank')
          .orderBy('fromDay')
          .orderBy('holding.id'),
      ).as('holders'),
    ])
    .select(
      jsonArrayFrom(
        ctx.db
          .selectFrom('organization.structureRule')
          .where(sql<boolean>`valid @> ${onDay}::date`)
          .select(['code', 'document', 'parameters'])
          .orderBy('code'),
      ).as('rules'),
    )
    .executeTakeFirst()
  if (!structure) throw new NotFound()
  return structure
}

export type Structure = Awaited<ReturnType<typeof loadStructure>>
export type Body = Structure['bodies'][number]
export type Subunit = Structure['subunits'][number]
export type Holder = Structure['holders'][number]
