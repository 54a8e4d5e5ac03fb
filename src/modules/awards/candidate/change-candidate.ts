import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { writeProposals } from '../permissions.ts'
import { lockAtHome } from '../proposal/lock-proposal.ts'

export const changeCandidate = command({
  name: 'awards.change-candidate',
  summary: 'Sửa thành tích của một người, tập thể trong danh sách đề nghị',
  allow: writeProposals,
  input: z.object({
    unitId: id,
    proposalId: id,
    candidateId: id,
    achievement: paragraph('Thành tích', 2000),
  }),
  async run(ctx, { unitId, proposalId, candidateId, achievement }) {
    await lockAtHome(ctx, { unitId, proposalId })
    const { numUpdatedRows } = await ctx.db
      .updateTable('awards.candidate')
      .set({ achievement })
      .where('unitId', '=', unitId)
      .where('proposalId', '=', proposalId)
      .where('id', '=', candidateId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Danh sách không có người này.')
    return {}
  },
})
