import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type PaymentKind, type PaymentState, paymentStateLabels } from '../labels.ts'

/**
 * A payment that waits, kept from others until commit: of two who decide or pay at once, one is late.
 * @throws NotFound when the unit has none of this number; Refused when it is in none of these states.
 */
export async function lockPayment(
  ctx: Context,
  { unitId, paymentId }: { unitId: number; paymentId: number },
  ...states: readonly PaymentState[]
) {
  const payment = await ctx.db
    .selectFrom('funds.payment')
    .where('unitId', '=', unitId)
    .where('id', '=', paymentId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!payment) throw new NotFound()
  const state = payment.state as PaymentState
  if (!states.includes(state))
    throw new Refused(`Đề nghị này hiện ở trạng thái “${paymentStateLabels[state]}”.`)
  return { ...payment, kind: payment.kind as PaymentKind }
}
