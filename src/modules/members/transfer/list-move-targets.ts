import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { moveBetweenUnits } from '../permissions.ts'
import { leadsAbove } from './leads-above.ts'

/** Unions below those that the asker leads, by name: where he or she may move a member of `unitId` at once. At most 200. */
export const listMoveTargets = query({
  name: 'members.list-move-targets',
  summary: 'Các đơn vị mà cấp trên có thể chuyển đoàn viên đến',
  allow: moveBetweenUnits,
  input: z.object({ unitId: id, toName: z.string().max(200).default('') }),
  async run(ctx, { unitId, toName }) {
    return ctx.db
      .selectFrom('organization.unitName as name')
      .innerJoin('organization.unit as unit', 'unit.id', 'name.unitId')
      .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
      .where(sql<boolean>`platform.search_key(name.name) like ${searchPattern(toName)}`)
      .where(sql<boolean>`name.valid @> ${ctx.today}::date`)
      .where('unit.closedOn', 'is', null)
      .where('kind.level', '=', 4)
      .where('unit.id', '<>', unitId)
      .where(
        sql<boolean>`exists (select from organization.unit_ancestor as above where above.unit_id = unit.id
          and above.depth > 0 and above.ancestor_id = any (${leadsAbove(ctx, unitId)}::bigint[]) and above.valid @> ${ctx.today}::date)`,
      )
      .orderBy('name.name')
      .limit(200)
      .select(['unit.id as toUnitId', 'name.name'])
      .execute()
  },
})
