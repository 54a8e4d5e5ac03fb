import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { answerProposals } from '../permissions.ts'
import { recordSteps } from '../step/record-step.ts'
import { lockToAnswer } from './lock-proposal.ts'

/** Back to whoever sent it: the unit itself may then change its list, a unit in between may return it further. */
export const returnProposal = command({
  name: 'awards.return-proposal',
  summary: 'Trả lại một đề nghị khen thưởng, nói rõ cần sửa gì',
  allow: answerProposals,
  input: z.object({ unitId: id, proposalId: id, remark: line('Cần sửa gì', 1000) }),
  async run(ctx, { unitId, proposalId, remark }) {
    const { path, atUnitId } = await lockToAnswer(ctx, { unitId, proposalId })
    const back = path.slice(0, -1)
    await ctx.db
      .updateTable('awards.proposal')
      .set({ path: back, state: back.length === 1 ? 'returned' : 'submitted' })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    const toUnitId = back.at(-1) ?? unitId
    const kind = 'returned' as const
    await recordSteps(ctx, [{ unitId, proposalId, kind, fromUnitId: atUnitId, toUnitId, remark }])
    return { toUnitId }
  },
})
