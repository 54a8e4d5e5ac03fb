import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { proposePayments } from '../permissions.ts'
import { proposalIn } from './proposal-in.ts'

export const withdrawProposal = command({
  name: 'ledger.withdraw-proposal',
  summary: 'Rút một đề nghị chi',
  allow: proposePayments,
  input: z.object({ unitId: id, proposalId: id }),
  async run(ctx, { unitId, proposalId }) {
    const proposal = await proposalIn(ctx, { unitId, proposalId, state: 'waiting' })
    if (proposal.proposedByAccountId !== ctx.actor?.accountId)
      throw new Forbidden('Chỉ người đề nghị mới rút được đề nghị của mình.')
    await ctx.db
      .updateTable('ledger.proposal')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
  },
})
