import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, paragraph } from '#platform/fields.ts'
import { answerProposals } from '../permissions.ts'
import { recordSteps } from '../step/record-step.ts'
import { lockToAnswer } from './lock-proposal.ts'
import { aboveOf } from './submit-proposal.ts'

/** The unit with which it lies agrees and sends it to the level above itself. */
export const passOnProposal = command({
  name: 'awards.pass-on-proposal',
  summary: 'Trình tiếp một đề nghị khen thưởng của cấp dưới lên cấp trên',
  allow: answerProposals,
  input: z.object({ unitId: id, proposalId: id, remark: paragraph('Ý kiến', 1000) }),
  async run(ctx, { unitId, proposalId, remark }) {
    const { path, atUnitId } = await lockToAnswer(ctx, { unitId, proposalId })
    const toUnitId = await aboveOf(ctx, atUnitId)
    await ctx.db
      .updateTable('awards.proposal')
      .set({ path: [...path, toUnitId] })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    const kind = 'passed_on' as const
    await recordSteps(ctx, [{ unitId, proposalId, kind, fromUnitId: atUnitId, toUnitId, remark }])
    return { toUnitId }
  },
})
