import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'

/** Unions that keep members and work today, by name: where a member may go. Names of unions are no secret. */
export const listReceivingUnits = query({
  name: 'members.list-receiving-units',
  summary: 'Tìm đơn vị nhận đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, toName: z.string().max(200).default('') }),
  async run(ctx, { unitId, toName }) {
    if (toName.trim() === '') return []
    return ctx.db
      .selectFrom('organization.unitName as name')
      .innerJoin('organization.unit as unit', 'unit.id', 'name.unitId')
      .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
      .where(sql<boolean>`platform.search_key(name.name) like ${searchPattern(toName)}`)
      .where(sql<boolean>`name.valid @> ${ctx.today}::date`)
      .where('unit.closedOn', 'is', null)
      .where('kind.level', '=', 4)
      .where('unit.id', '<>', unitId)
      .orderBy('name.name')
      .limit(30)
      .select(['unit.id as toUnitId', 'name.name'])
      .execute()
  },
})
