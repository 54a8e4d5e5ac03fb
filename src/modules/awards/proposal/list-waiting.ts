import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import { decide, readWaiting } from '../permissions.ts'
import { countOfCandidates } from './list-proposals.ts'

/** What units below have sent and lies with this unit, the longest waiting first. */
export const listWaiting = query({
  name: 'awards.list-waiting',
  summary: 'Đề nghị khen thưởng của cấp dưới đang chờ đơn vị',
  allow: readWaiting,
  reach: 'branch',
  input: z.object({ unitId: id, ...listInput(['arrived', 'title', 'unit']) }),
  async run(ctx, { unitId, ...list }) {
    let rows = ctx.db
      .selectFrom('awards.proposal as proposal')
      .innerJoin('organization.unitName as named', 'named.unitId', 'proposal.unitId')
      .where('proposal.atUnitId', '=', unitId)
      .where('proposal.unitId', '<>', unitId)
      .where('proposal.state', '=', 'submitted')
      .where(sql<boolean>`named.valid @> ${ctx.today}::date`)
      .select([
        'proposal.unitId as homeUnitId',
        'proposal.id as proposalId',
        'proposal.titleName',
        'proposal.about',
        'proposal.number',
        'named.name as unitName',
        countOfCandidates.as('count'),
        sql<string>`(select max(on_day)::text from awards.step where step.unit_id = proposal.unit_id and step.proposal_id = proposal.id)`.as(
          'arrivedOn',
        ),
      ])
    if (list.q)
      rows = rows.where(
        sql<boolean>`platform.search_key(proposal.title_name || ' ' || proposal.about || ' ' || named.name) like ${searchPattern(list.q)}`,
      )
    const page = await pageOf(
      ctx.db.selectFrom(rows.as('waiting')).selectAll(),
      list,
      { arrived: 'waiting.arrived_on', title: 'waiting.title_name', unit: 'waiting.unit_name' },
      'waiting.proposal_id',
    )
    return { ...page, may: { decides: may(ctx, unitId, decide) } }
  },
})
