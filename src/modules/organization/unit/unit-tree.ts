import { sql } from 'kysely'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { memberCounts } from './member-counts.ts'
import { living, unitsOn } from './units-on.ts'

/** More boxes than this no one can look at; then only the levels that fit are drawn. */
const mostNodes = 150

/**
 * The living units of a branch on a day, parents before their children, for a picture. Where there are too many it stops
 * at the deepest level that still fits, and says how many are not shown.
 */
export const unitTree = query({
  name: 'organization.unit-tree',
  summary: 'Cây đơn vị',
  allow: readStructure,
  reach: 'branch',
  input: z.object({
    unitId: id,
    asOf: optional(day('Như ngày')).transform((asOf) => asOf ?? undefined),
  }),
  async run(ctx, { unitId, asOf }) {
    const onDay = asOf ?? ctx.today
    const { rows } = await sql<Node & { total: number; rootName: string }>`
      with below as (${unitsOn(ctx, unitId, onDay).where(living(onDay))}),
      levels as (select depth, sum(count(*)) over (order by depth) as so_far, sum(count(*)) over () as total from below group by depth)
      select below.unit_id, parent_id, name, kind_name, below.depth, total,
        (select root.name from organization.unit_name as root
          where root.unit_id = ${unitId} and root.valid @> ${onDay}::date) as root_name
      from below join levels using (depth)
      where so_far <= ${mostNodes} or below.depth = 1
      order by below.depth, platform.search_key(name)`.execute(ctx.db)
    const units = [unitId, ...rows.map((row) => row.unitId)]
    const counts = await memberCounts(ctx, unitId, units, onDay)
    return {
      nodes: rows.map(({ total: _, rootName: __, ...node }) => ({
        ...node,
        members: counts(node.unitId).members,
      })),
      rootName: rows[0]?.rootName ?? '',
      rootMembers: counts(unitId).members,
      hidden: Number(rows[0]?.total ?? 0) - rows.length,
    }
  },
})

type Node = {
  unitId: number
  parentId: number
  name: string
  kindName: string
  depth: number
}
