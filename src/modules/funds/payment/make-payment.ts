import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { requireRefundable, requireSocial, requireSpendable } from './require-payable.ts'
import { lockPayment } from './require-payment.ts'
import { writePayment } from './write-payment.ts'

/** Pays what a second person approved, once. What must hold is asked again: since then a loan may have been taken, or rules changed. */
export const makePayment = command({
  name: 'funds.make-payment',
  summary: 'Chi khoản của quỹ đã được duyệt',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    paymentId: id,
    day: day('Ngày chi'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    /** Of the place that took a remittance, where it was not known before. */
    receiptNumber: optional(line('Số biên nhận', 60)),
  }),
  async run(ctx, { unitId, paymentId, day, where, receiptNumber }) {
    const asked = await lockPayment(ctx, { unitId, paymentId }, 'approved')
    if (asked.decidedOn && day < asked.decidedOn)
      throw new Refused('Ngày chi không thể trước ngày duyệt.')
    const fund = await lockFund(ctx, { unitId, fundId: asked.fundId })
    let personId: number | null = null
    if (asked.kind === 'refund') {
      const { memberId, amount } = asked
      const refund = { unitId, memberId: memberId ?? 0, day, amount }
      personId = (await requireRefundable(ctx, fund, refund)).personId
    }
    if (asked.kind === 'remittance') requireSocial(fund)
    if (asked.kind === 'spending') requireSpendable(fund)
    const entryId = await writePayment(ctx, fund, {
      ...asked,
      unitId,
      personId,
      day,
      where,
      receiptNumber: receiptNumber ?? asked.receiptNumber,
    })
    await ctx.db
      .updateTable('funds.payment')
      .set({ state: 'paid', entryId })
      .where('unitId', '=', unitId)
      .where('id', '=', paymentId)
      .execute()
    return { entryId, amount: asked.amount }
  },
})
