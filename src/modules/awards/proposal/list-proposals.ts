import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { may } from '#platform/may.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { type ProposalState, proposalStates } from '../labels.ts'
import { readProposals, writeProposals } from '../permissions.ts'

export const countOfCandidates = sql<number>`(select count(*) from awards.candidate where candidate.unit_id = proposal.unit_id and candidate.proposal_id = proposal.id)`

/** The proposals of a unit; from above only those that came through the asker's unit. */
export const listProposals = query({
  name: 'awards.list-proposals',
  summary: 'Các đề nghị khen thưởng của đơn vị',
  allow: readProposals,
  input: z.object({
    unitId: id,
    state: z
      .enum(['', ...proposalStates])
      .default('')
      .catch(''),
    ...listInput(['-entered', 'title', 'to']),
  }),
  async run(ctx, { unitId, state, ...list }) {
    let rows = ctx.db
      .selectFrom('awards.proposal as proposal')
      .where('proposal.unitId', '=', unitId)
      .select([
        'proposal.id as proposalId',
        'proposal.titleName',
        'proposal.about',
        'proposal.toDay',
        'proposal.enteredOn',
        'proposal.enteredByName',
        sql<ProposalState>`proposal.state`.as('state'),
        countOfCandidates.as('count'),
        sql<string>`coalesce((select name from organization.unit_name where unit_id = proposal.at_unit_id and valid @> ${ctx.today}::date), '')`.as(
          'atUnitName',
        ),
      ])
    if (standingOf(ctx).from === 'above') {
      const held = ctx.actor?.rights.map((right) => right.unitId) ?? []
      rows = rows.where(sql<boolean>`proposal.path[2:] && ${held}::bigint[]`)
    }
    if (state) rows = rows.where('proposal.state', '=', state)
    if (list.q)
      rows = rows.where(
        sql<boolean>`platform.search_key(proposal.title_name || ' ' || proposal.about) like ${searchPattern(list.q)}`,
      )
    const page = await pageOf(
      rows,
      list,
      { entered: 'proposal.entered_on', title: 'proposal.title_name', to: 'proposal.to_day' },
      'proposal.id',
    )
    return { ...page, may: { writes: may(ctx, unitId, writeProposals) } }
  },
})
