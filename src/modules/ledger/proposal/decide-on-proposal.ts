import type { Context } from '#platform/context.ts'
import { Forbidden } from '#platform/errors.ts'
import { proposalIn } from './proposal-in.ts'

/** Writes down the decision of somebody who is not the one that proposed. */
export async function decideOnProposal(
  ctx: Context,
  {
    unitId,
    proposalId,
    state,
    remark,
  }: { unitId: number; proposalId: number; state: 'approved' | 'refused'; remark: string },
): Promise<void> {
  const proposal = await proposalIn(ctx, { unitId, proposalId, state: 'waiting' })
  if (proposal.proposedByAccountId === ctx.actor?.accountId)
    throw new Forbidden('Người đề nghị không tự duyệt. Hãy nhờ một người khác có quyền duyệt.')
  await ctx.db
    .updateTable('ledger.proposal')
    .set({
      state,
      remark,
      decidedByAccountId: ctx.actor?.accountId ?? null,
      decidedByName: ctx.actor?.name ?? '',
      decidedAt: new Date(),
    })
    .where('unitId', '=', unitId)
    .where('id', '=', proposalId)
    .execute()
}
