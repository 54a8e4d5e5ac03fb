import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { lockInitiative } from '../initiative/lock-initiative.ts'
import { decideInitiatives } from '../permissions.ts'
import { bringUpToDate } from './write-decision.ts'

/** A decision that was entered by mistake is crossed out with a reason; the initiative is what the other decisions say. */
export const withdrawDecision = command({
  name: 'initiatives.withdraw-decision',
  summary: 'Rút một quyết định ghi nhầm về sáng kiến',
  allow: decideInitiatives,
  input: z.object({ unitId: id, initiativeId: id, decisionId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, initiativeId, decisionId, reason }) {
    await lockInitiative(ctx, { unitId, initiativeId })
    const found = await ctx.db
      .selectFrom('initiatives.decision')
      .where('unitId', '=', unitId)
      .where('initiativeId', '=', initiativeId)
      .where('id', '=', decisionId)
      .where('withdrawnBecause', '=', '')
      .select('submissionId')
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có quyết định này.')
    if (found.submissionId)
      throw new Refused('Quyết định này do cấp trên ghi khi trả lời; đơn vị không tự rút được.')
    await requireNotSentUp()
    await ctx.db
      .updateTable('initiatives.decision')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', decisionId)
      .execute()
    await bringUpToDate(ctx, { unitId, initiativeId })
    return {}

    async function requireNotSentUp() {
      const sent = await ctx.db
        .selectFrom('initiatives.submission')
        .where('unitId', '=', unitId)
        .where('initiativeId', '=', initiativeId)
        .where('state', 'in', ['submitted', 'recognised'])
        .select('state')
        .executeTakeFirst()
      if (sent)
        throw new Refused(
          sent.state === 'submitted'
            ? 'Sáng kiến đang chờ cấp trên trả lời; hãy rút đề nghị lên cấp trên trước.'
            : 'Cấp trên đã công nhận dựa trên quyết định này nên không rút được nữa.',
        )
    }
  },
})
