import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from './leads.ts'

/** One unit through time: its names, the units above it, what happened to it by which document, whom it came from and who goes on in its place. */
export const findUnit = query({
  name: 'organization.find-unit',
  summary: 'Một đơn vị qua thời gian',
  allow: readStructure,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const unit = await ctx.db
      .selectFrom('organization.unit as unit')
      .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
      .where('unit.id', '=', unitId)
      .select(['unit.id as unitId', 'unit.slug', 'unit.kind', 'unit.sector'])
      .select(['unit.establishedOn', 'unit.closedOn', 'unit.successorId'])
      .select(['kind.name as kindName', 'kind.level', 'kind.document as kindDocument'])
      .select(lastName(sql.ref('unit.successorId')).as('successorName'))
      .select([
        jsonArrayFrom(namesOf(ctx, unitId)).as('names'),
        jsonArrayFrom(parentsOf(ctx, unitId)).as('parents'),
        jsonArrayFrom(eventsOf(ctx, unitId)).as('events'),
        jsonArrayFrom(predecessorsOf(ctx, unitId)).as('predecessors'),
      ])
      .executeTakeFirst()
    const name = unit?.names.at(-1)
    if (!unit || !name) throw new NotFound()
    return { ...unit, name, may: leads(ctx, unitId) }
  },
})

const since = sql<string>`lower(valid)`.as('since')
/** The first day on which it was no longer so; null: still. */
const until = sql<string | null>`upper(valid)`.as('until')

/** The name by which a unit was last known. */
function lastName(unitId: ReturnType<typeof sql.ref>) {
  return sql<string | null>`(select name from organization.unit_name
    where unit_id = ${unitId} order by valid desc limit 1)`
}

function namesOf(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('organization.unitName')
    .where('unitId', '=', unitId)
    .select(['name', 'shortName', 'documentCode', 'place', since, until])
    .orderBy('valid')
}

function parentsOf(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('organization.unitParent')
    .where('unitId', '=', unitId)
    .select(['parentId', lastName(sql.ref('parentId')).as('parentName'), since, until])
    .orderBy('valid')
}

function eventsOf(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('organization.unitEvent')
    .where('unitId', '=', unitId)
    .select(['id as eventId', 'kind', 'onDay', 'note', 'otherUnitId'])
    .select(['decisionNumber', 'decisionDay', 'decisionIssuer'])
    .select(lastName(sql.ref('otherUnitId')).as('otherName'))
    .orderBy('onDay', 'desc')
    .orderBy('id', 'desc')
}

/** Units that ended in this one, and the one it was split off. */
function predecessorsOf(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('organization.unit as before')
    .where((where) =>
      where.or([
        where('before.successorId', '=', unitId),
        where(
          'before.id',
          'in',
          ctx.db
            .selectFrom('organization.unitEvent')
            .where('otherUnitId', '=', unitId)
            .where('kind', '=', 'split_off')
            .select('unitId'),
        ),
      ]),
    )
    .select(['before.id as unitId', 'before.closedOn', lastName(sql.ref('before.id')).as('name')])
    .orderBy('before.id')
}
