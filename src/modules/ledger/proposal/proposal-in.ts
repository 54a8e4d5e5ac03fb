import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type ProposalState, proposalStateLabels } from '../labels.ts'

/** A proposal in the state that the next step needs, kept from others until commit: of two who decide at once, one is late. */
export async function proposalIn(
  ctx: Context,
  {
    unitId,
    proposalId,
    state,
  }: { unitId: number; proposalId: number; state: 'waiting' | 'approved' },
) {
  const proposal = await ctx.db
    .selectFrom('ledger.proposal')
    .where('unitId', '=', unitId)
    .where('id', '=', proposalId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!proposal) throw new NotFound('Không có đề nghị này.')
  if (proposal.state !== state)
    throw new Refused(
      `Đề nghị này hiện ở trạng thái “${proposalStateLabels[proposal.state as ProposalState]}”.`,
    )
  return proposal
}
