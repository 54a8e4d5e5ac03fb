import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from '../unit/leads.ts'
import { bodyKinds } from './body-fields.ts'

/** Committees, boards and clubs of a unit; `state`: those of `asOf` (today without one), those that have ended by then, or all. */
export const listBodies = query({
  name: 'organization.list-bodies',
  summary: 'Danh sách ban, ủy ban, câu lạc bộ',
  allow: readStructure,
  input: z.object({
    unitId: id,
    asOf: optional(day('Như ngày')),
    kind: z
      .enum(['', ...bodyKinds])
      .default('')
      .catch(''),
    bodyId: optional(id).catch(null),
    state: z.enum(['open', 'closed', 'all']).default('open').catch('open'),
    ...listInput(['opened', 'name']),
  }),
  async run(ctx, { unitId, asOf, kind, bodyId, state, ...list }) {
    const onDay = asOf ?? ctx.today
    let rows = ctx.db
      .selectFrom('organization.body as body')
      .leftJoin('organization.term as term', (join) =>
        join.onRef('term.unitId', '=', 'body.unitId').onRef('term.id', '=', 'body.termId'),
      )
      .where('body.unitId', '=', unitId)
      .select(['body.id as bodyId', 'body.kind', 'body.name', 'body.seats', 'body.subunitId'])
      .select(['body.openedOn', 'body.closedOn', 'term.label as termLabel'])
      .select(['body.recognitionNumber', 'body.recognitionDay', 'body.recognitionIssuer'])
    if (kind) rows = rows.where('body.kind', '=', kind)
    if (state === 'open')
      rows = rows
        .where('body.openedOn', '<=', onDay)
        .where((where) =>
          where.or([where('body.closedOn', 'is', null), where('body.closedOn', '>', onDay)]),
        )
    if (state === 'closed') rows = rows.where('body.closedOn', '<=', onDay)
    if (list.q)
      rows = rows.where(
        (where) => where.fn<string>('platform.search_key', ['body.name']),
        'like',
        searchPattern(list.q),
      )
    if (bodyId) rows = rows.where('body.id', '=', bodyId)
    const page = await pageOf(rows, list, { opened: 'body.openedOn', name: 'body.name' }, 'body.id')
    return { ...page, may: leads(ctx, unitId) }
  },
})
