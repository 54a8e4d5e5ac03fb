import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from '../unit/leads.ts'

export const listSubunits = query({
  name: 'organization.list-subunits',
  summary: 'Danh sách công đoàn bộ phận và tổ công đoàn',
  allow: readStructure,
  input: z.object({
    unitId: id,
    kind: z.enum(['', 'section', 'group']).default('').catch(''),
    subunitId: optional(id).catch(null),
    closed: z.enum(['', 'yes']).default('').catch(''),
    ...listInput(['name', 'opened']),
  }),
  async run(ctx, { unitId, subunitId, kind, closed, ...state }) {
    let rows = ctx.db
      .selectFrom('organization.subunit as subunit')
      .leftJoin('organization.subunit as parent', (join) =>
        join
          .onRef('parent.unitId', '=', 'subunit.unitId')
          .onRef('parent.id', '=', 'subunit.parentId'),
      )
      .where('subunit.unitId', '=', unitId)
      .select([
        'subunit.id as subunitId',
        'subunit.kind',
        'subunit.name',
        'subunit.openedOn',
        'subunit.closedOn',
        'parent.name as parentName',
      ])
    if (subunitId) rows = rows.where('subunit.id', '=', subunitId)
    if (kind) rows = rows.where('subunit.kind', '=', kind)
    if (!closed)
      rows = rows.where((where) =>
        where.or([
          where('subunit.closedOn', 'is', null),
          where('subunit.closedOn', '>', ctx.today),
        ]),
      )
    if (state.q)
      rows = rows.where(
        (where) => where.fn<string>('platform.search_key', ['subunit.name']),
        'like',
        searchPattern(state.q),
      )
    const page = await pageOf(
      rows,
      state,
      { name: 'subunit.name', opened: 'subunit.opened_on' },
      'subunit.id',
    )
    return { ...page, may: leads(ctx, unitId) }
  },
})
