import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { choice, id, line, optional } from '#platform/fields.ts'
import { decideLoans } from '../permissions.ts'
import { lockPayment } from './require-payment.ts'

/** Somebody other than who proposed decides; what was approved and is not paid yet can still be refused. */
export const decidePayment = command({
  name: 'funds.decide-payment',
  summary: 'Duyệt một khoản chi của quỹ',
  allow: decideLoans,
  input: z.object({
    unitId: id,
    paymentId: id,
    decision: choice('Quyết định', ['approved', 'refused']),
    remark: optional(line('Ý kiến', 500)),
  }),
  async run(ctx, { unitId, paymentId, decision, remark }) {
    const refuses = decision === 'refused'
    const payment = refuses
      ? await lockPayment(ctx, { unitId, paymentId }, 'waiting', 'approved')
      : await lockPayment(ctx, { unitId, paymentId }, 'waiting')
    if (payment.proposedBy === ctx.actor?.accountId)
      throw new Refused('Người đề nghị không tự duyệt; cần một người khác.')
    if (payment.memberId) await refuseOwnRefund(ctx, unitId, payment.memberId)
    if (refuses && !remark) throw new Invalid({ remark: ['Hãy ghi lý do không duyệt'] })
    await ctx.db
      .updateTable('funds.payment')
      .set({
        state: decision,
        decidedBy: ctx.actor?.accountId ?? 0,
        decidedName: ctx.actor?.name ?? '',
        decidedOn: ctx.today,
        remark: remark ?? '',
      })
      .where('unitId', '=', unitId)
      .where('id', '=', paymentId)
      .execute()
    return { approved: !refuses }
  },
})

/** Nobody decides about money that is for himself or herself. */
async function refuseOwnRefund(ctx: Context, unitId: number, memberId: number): Promise<void> {
  const { personId } = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', '=', memberId)
    .select('personId')
    .executeTakeFirstOrThrow()
  if (personId === ctx.actor?.personId)
    throw new Refused('Bạn không tự duyệt khoản hoàn cho mình; hãy để người khác duyệt.')
}
