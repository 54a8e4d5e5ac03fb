import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'
import { lockPayment } from './require-payment.ts'

export const withdrawPayment = command({
  name: 'funds.withdraw-payment',
  summary: 'Rút một đề nghị chi của quỹ',
  allow: keepFunds,
  input: z.object({ unitId: id, paymentId: id }),
  async run(ctx, { unitId, paymentId }) {
    const payment = await lockPayment(ctx, { unitId, paymentId }, 'waiting')
    if (payment.proposedBy !== ctx.actor?.accountId)
      throw new Forbidden('Chỉ người đề nghị mới rút được đề nghị của mình.')
    await ctx.db
      .updateTable('funds.payment')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('id', '=', paymentId)
      .execute()
    return {}
  },
})
