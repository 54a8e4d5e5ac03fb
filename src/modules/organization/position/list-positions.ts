import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from '../unit/leads.ts'

/** Who holds or held which post, by body, term or person; `state`: on `asOf` (today without one), before it, or all. */
export const listPositions = query({
  name: 'organization.list-positions',
  summary: 'Danh sách cán bộ công đoàn',
  allow: readStructure,
  input: z.object({
    unitId: id,
    asOf: optional(day('Như ngày')),
    state: z.enum(['current', 'past', 'all']).default('current').catch('current'),
    kind: z.string().max(40).default(''),
    bodyId: optional(id).catch(null),
    termId: optional(id).catch(null),
    personId: optional(id).catch(null),
    positionId: optional(id).catch(null),
    ...listInput(['rank', 'from', 'name']),
  }),
  async run(ctx, { unitId, asOf, state, kind, bodyId, termId, personId, positionId, ...list }) {
    const onDay = asOf ?? ctx.today
    let rows = ctx.db
      .selectFrom('organization.positionHolding as holding')
      .innerJoin('organization.positionKind as post', 'post.code', 'holding.kind')
      .leftJoin('organization.body as body', (join) =>
        join.onRef('body.unitId', '=', 'holding.unitId').onRef('body.id', '=', 'holding.bodyId'),
      )
      .leftJoin('organization.term as term', (join) =>
        join.onRef('term.unitId', '=', 'body.unitId').onRef('term.id', '=', 'body.termId'),
      )
      .leftJoin('organization.subunit as subunit', (join) =>
        join
          .onRef('subunit.unitId', '=', 'holding.unitId')
          .onRef('subunit.id', '=', 'holding.subunitId'),
      )
      .where('holding.unitId', '=', unitId)
      .select(['holding.id as positionId', 'holding.personId', 'holding.holderName'])
      .select(['holding.kind', 'post.name as kindName', 'post.rank', 'holding.how'])
      .select(['holding.fromDay', 'holding.toDay', 'holding.bodyId', 'holding.subunitId'])
      .select(['body.name as bodyName', 'subunit.name as subunitName', 'term.label as termLabel'])
      .select(['holding.decisionNumber', 'holding.decisionDay', 'holding.decisionIssuer'])
    if (state === 'current')
      rows = rows
        .where('holding.fromDay', '<=', onDay)
        .where((where) =>
          where.or([where('holding.toDay', 'is', null), where('holding.toDay', '>=', onDay)]),
        )
    if (state === 'past') rows = rows.where('holding.toDay', '<', onDay)
    if (kind) rows = rows.where('holding.kind', '=', kind)
    if (bodyId) rows = rows.where('holding.bodyId', '=', bodyId)
    if (termId) rows = rows.where('body.termId', '=', termId)
    if (positionId) rows = rows.where('holding.id', '=', positionId)
    if (personId) rows = rows.where('holding.personId', '=', personId)
    if (list.q)
      rows = rows.where(
        (where) => where.fn<string>('platform.search_key', ['holding.holderName']),
        'like',
        searchPattern(list.q),
      )
    const sorts = { rank: 'post.rank', from: 'holding.fromDay', name: 'holding.holderName' }
    return { ...(await pageOf(rows, list, sorts, 'holding.id')), may: leads(ctx, unitId) }
  },
})
