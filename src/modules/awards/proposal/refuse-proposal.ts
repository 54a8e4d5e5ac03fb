import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { answerProposals } from '../permissions.ts'
import { recordSteps } from '../step/record-step.ts'
import { lockToAnswer } from './lock-proposal.ts'

export const refuseProposal = command({
  name: 'awards.refuse-proposal',
  summary: 'Không đồng ý một đề nghị khen thưởng, có lý do',
  allow: answerProposals,
  input: z.object({ unitId: id, proposalId: id, remark: line('Lý do', 1000) }),
  async run(ctx, { unitId, proposalId, remark }) {
    const { atUnitId } = await lockToAnswer(ctx, { unitId, proposalId })
    await ctx.db
      .updateTable('awards.proposal')
      .set({ state: 'refused' })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    const kind = 'refused' as const
    await recordSteps(ctx, [{ unitId, proposalId, kind, fromUnitId: atUnitId, remark }])
    return {}
  },
})
