import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { writeProposals } from '../permissions.ts'
import { lockAtHome } from '../proposal/lock-proposal.ts'

export const removeCandidate = command({
  name: 'awards.remove-candidate',
  summary: 'Bỏ một người, tập thể khỏi danh sách đề nghị khen thưởng',
  allow: writeProposals,
  input: z.object({ unitId: id, proposalId: id, candidateId: id }),
  async run(ctx, { unitId, proposalId, candidateId }) {
    await lockAtHome(ctx, { unitId, proposalId })
    const { numDeletedRows } = await ctx.db
      .deleteFrom('awards.candidate')
      .where('unitId', '=', unitId)
      .where('proposalId', '=', proposalId)
      .where('id', '=', candidateId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound('Danh sách không có người này.')
    return {}
  },
})
