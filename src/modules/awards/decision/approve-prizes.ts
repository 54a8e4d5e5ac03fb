import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { approvePrizes as rights } from '../permissions.ts'
import { lockDecision, refuseOtherPayment } from './lock-decision.ts'

/** From the book's threshold on, somebody other than who recorded the decision agrees to the payment. */
export const approvePrizes = command({
  name: 'awards.approve-prizes',
  summary: 'Duyệt chi tiền thưởng của một quyết định',
  allow: rights,
  input: z.object({ unitId: id, decisionId: id }),
  async run(ctx, { unitId, decisionId }) {
    const decision = await lockDecision(ctx, { unitId, decisionId })
    refuseOtherPayment(decision.payment, 'waiting')
    if (decision.recordedByAccountId === (ctx.actor?.accountId ?? null))
      throw new Refused(
        'Khoản này từ mức phải có hai người: bạn đã ghi quyết định thì người khác duyệt chi. Hãy nhờ chủ tịch hoặc phó chủ tịch.',
      )
    await ctx.db
      .updateTable('awards.decision')
      .set({
        payment: 'approved',
        approvedByAccountId: ctx.actor?.accountId ?? null,
        approvedByName: ctx.actor?.name ?? '',
        approvedOn: ctx.today,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', decisionId)
      .execute()
    return { amount: decision.amount }
  },
})
