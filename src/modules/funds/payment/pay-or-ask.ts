import { needsApproval } from '#ledger'
import type { Context } from '#platform/context.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import type { Fund } from '../fund/require-fund.ts'
import type { Where } from '../labels.ts'
import { type Payment, writePayment } from './write-payment.ts'

/** `entryId`: of the book, where it was paid; `paymentId`: of what waits for a second person instead. Whole đồng. */
export type PaidOrAsked = { entryId: number | null; paymentId: number | null; amount: number }

/**
 * Pays from a fund what one person may pay alone; from the book's threshold on it is written down and waits for another person.
 * The fund must have been locked, and whether the payment may be at all been checked.
 */
export async function payOrAsk(
  ctx: Context,
  fund: Fund,
  payment: Payment & { unitId: number; day: string; where: Where },
): Promise<PaidOrAsked> {
  const { unitId, day, where, personId: _, ...asked } = payment
  const { amount } = asked
  refuseFutureDay(ctx, { day }, 'Ngày chi')
  if (!(await needsApproval(ctx, { unitId, onDay: day, amount })))
    return { entryId: await writePayment(ctx, fund, payment), paymentId: null, amount }
  const { id: paymentId } = await ctx.db
    .insertInto('funds.payment')
    .values({
      unitId,
      fundId: fund.fundId,
      ...asked,
      proposedBy: ctx.actor?.accountId ?? 0,
      proposedName: ctx.actor?.name ?? '',
      proposedOn: ctx.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { entryId: null, paymentId, amount }
}
