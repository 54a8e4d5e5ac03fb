import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMovements } from '../permissions.ts'

/** What the form of a launch offers: the unit's sections and groups, and the kinds of the units below it today. */
export const listLaunchChoices = query({
  name: 'movements.list-launch-choices',
  summary: 'Các lựa chọn khi phát động phong trào',
  allow: manageMovements,
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<{
      subunits: { subunitId: number; name: string }[]
      unitKinds: { code: string; name: string }[]
    }>`
      select
        (select coalesce(json_agg(json_build_object('subunitId', seat.id, 'name', concat_ws(' · ', section.name, seat.name))
            order by coalesce(section.name, seat.name), section.id is not null, seat.name), '[]')
          from organization.subunit as seat
          left join organization.subunit as section on section.unit_id = seat.unit_id and section.id = seat.parent_id
          where seat.unit_id = ${unitId} and (seat.closed_on is null or seat.closed_on > ${ctx.today}::date)) as subunits,
        (select coalesce(json_agg(json_build_object('code', kind.code, 'name', kind.name) order by kind.level, kind.name), '[]')
          from organization.unit_kind as kind where kind.code in (select unit.kind from organization.unit
            join organization.unit_ancestor as place on place.unit_id = unit.id and place.depth > 0
            where place.ancestor_id = ${unitId} and place.valid @> ${ctx.today}::date)) as unit_kinds`.execute(
      ctx.db,
    )
    const [found] = rows
    if (!found) throw new Error('a select without from gives one row')
    return found
  },
})
