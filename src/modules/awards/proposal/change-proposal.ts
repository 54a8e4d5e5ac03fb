import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { writeProposals } from '../permissions.ts'
import { lockAtHome } from './lock-proposal.ts'
import { proposalFields } from './proposal-fields.ts'
import { titleFor } from './start-proposal.ts'

export const changeProposal = command({
  name: 'awards.change-proposal',
  summary: 'Sửa một đề nghị khen thưởng chưa trình hoặc bị trả lại',
  allow: writeProposals,
  input: z.object({ unitId: id, proposalId: id, ...proposalFields }),
  async run(ctx, { unitId, proposalId, titleId, ...given }) {
    const proposal = await lockAtHome(ctx, { unitId, proposalId })
    const title = titleId === proposal.titleId ? {} : await titleFor(ctx, unitId, titleId)
    await ctx.db
      .updateTable('awards.proposal')
      .set({ titleId, ...title, ...given })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    return {}
  },
})
