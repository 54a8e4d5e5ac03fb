import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, paragraph } from '#platform/fields.ts'
import { submitProposals } from '../permissions.ts'
import { recordSteps } from '../step/record-step.ts'
import { lockProposal, refuseOtherState } from './lock-proposal.ts'

/** The unit takes its own proposal back, wherever it lies, as long as nobody has decided. */
export const withdrawProposal = command({
  name: 'awards.withdraw-proposal',
  summary: 'Rút một đề nghị khen thưởng chưa được quyết định',
  allow: submitProposals,
  input: z.object({ unitId: id, proposalId: id, remark: paragraph('Lý do', 500) }),
  async run(ctx, { unitId, proposalId, remark }) {
    const proposal = await lockProposal(ctx, { unitId, proposalId })
    refuseOtherState(proposal.state, ['draft', 'submitted', 'returned'])
    await ctx.db
      .updateTable('awards.proposal')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    const kind = 'withdrawn' as const
    await recordSteps(ctx, [{ unitId, proposalId, kind, fromUnitId: unitId, remark }])
    return {}
  },
})
