import { sql } from 'kysely'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from './leads.ts'
import { memberCounts } from './member-counts.ts'
import { living, unitsOn } from './units-on.ts'

/** The units below, at any depth, as they were on `asOf` (today without one), each with its members on that day. */
export const listUnitsBelow = query({
  name: 'organization.list-units-below',
  summary: 'Danh sách đơn vị trực thuộc',
  allow: readStructure,
  reach: 'branch',
  input: z.object({
    unitId: id,
    asOf: optional(day('Như ngày')).transform((asOf) => asOf ?? undefined),
    kind: z.string().max(60).default(''),
    state: z.enum(['living', 'closed', 'all']).default('living').catch('living'),
    /** `left-out` where only the units are wanted: their members are then 0. */
    members: z.enum(['counted', 'left-out']).default('counted').catch('counted'),
    ...listInput(['name', 'kind', 'established']),
  }),
  async run(ctx, { unitId, asOf, kind, state, members, ...list }) {
    const onDay = asOf ?? ctx.today
    let rows = unitsOn(ctx, unitId, onDay)
      .leftJoin('organization.unitName as above_name', (join) =>
        join
          .onRef('above_name.unitId', '=', 'place.parentId')
          .on(sql<boolean>`above_name.valid @> ${onDay}::date`),
      )
      .select('above_name.shortName as parentName')
      .select(sql<string>`platform.search_key(name.name)`.as('searchKey'))
    if (kind) rows = rows.where('unit.kind', '=', kind)
    if (state === 'living') rows = rows.where(living(onDay))
    if (state === 'closed') rows = rows.where(sql<boolean>`not ${living(onDay)}`)
    if (list.q)
      rows = rows.where(
        (where) =>
          where.fn<string>('platform.search_key', [sql`name.name || ' ' || name.short_name`]),
        'like',
        searchPattern(list.q),
      )
    const page = await pageOf(
      rows,
      list,
      {
        name: 'searchKey',
        kind: 'kind.level',
        established: 'unit.establishedOn',
      },
      'unit.id',
    )
    const counts = await memberCounts(
      ctx,
      unitId,
      members === 'counted' ? page.rows.map((row) => row.unitId) : [],
      onDay,
    )
    return {
      ...page,
      asOf: onDay,
      may: leads(ctx, unitId),
      rows: page.rows.map(({ searchKey: _, ...row }) => ({ ...row, ...counts(row.unitId) })),
    }
  },
})
