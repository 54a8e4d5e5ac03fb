import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { decideInitiatives } from '../permissions.ts'
import { lockSubmission } from './lock-submission.ts'

export const withdrawSubmission = command({
  name: 'initiatives.withdraw-submission',
  summary: 'Rút đề nghị lên cấp trên về sáng kiến',
  allow: decideInitiatives,
  input: z.object({ unitId: id, initiativeId: id }),
  async run(ctx, { unitId, initiativeId }) {
    const { id: submissionId } = await lockSubmission(ctx, { unitId, initiativeId })
    await ctx.db
      .updateTable('initiatives.submission')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('id', '=', submissionId)
      .execute()
    return {}
  },
})
