import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { proposalStateLabels } from '../labels.ts'
import { readBook } from '../permissions.ts'

const states = Object.keys(proposalStateLabels) as [string, ...string[]]

export const listProposals = query({
  name: 'ledger.list-proposals',
  summary: 'Các đề nghị chi',
  allow: readBook,
  input: z.object({
    unitId: id,
    state: optional(z.enum(states)).catch(null),
    ...listInput(['proposed', 'amount', 'counterpart']),
  }),
  async run(ctx, { unitId, state, ...list }) {
    let rows = ctx.db
      .selectFrom('ledger.proposal as proposal')
      .innerJoin('ledger.account as spending', (join) =>
        join
          .onRef('spending.unitId', '=', 'proposal.unitId')
          .onRef('spending.code', '=', 'proposal.againstAccount'),
      )
      .innerJoin('ledger.part as part', (join) =>
        join.onRef('part.unitId', '=', 'proposal.unitId').onRef('part.id', '=', 'proposal.partId'),
      )
      .where('proposal.unitId', '=', unitId)
      .select([
        'proposal.id as proposalId',
        'proposal.state',
        'proposal.amount',
        'proposal.counterpart',
        'proposal.reason',
        'proposal.proposedByAccountId',
        'proposal.proposedByName',
        'proposal.proposedAt',
        'proposal.decidedByName',
        'proposal.remark',
        'proposal.entryId',
        'spending.name as spendingName',
        'part.name as partName',
      ])
    if (state) rows = rows.where('proposal.state', '=', state)
    if (list.q) rows = rows.where('proposal.searchKey', 'like', searchPattern(list.q))
    return pageOf(
      rows,
      list,
      {
        proposed: 'proposal.proposed_at',
        amount: 'proposal.amount',
        counterpart: 'proposal.counterpart',
      },
      'proposal.id',
    )
  },
})
