import { z } from 'zod'
import { proposePayment, recordPayment } from '#ledger'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { day, id, line, money } from '#platform/fields.ts'
import { payExpenses, proposeExpenses } from '../permissions.ts'
import { type Thing, thingFields, thingOf } from './which-thing.ts'

const paymentFields = {
  unitId: id,
  ...thingFields,
  amount: money('Số tiền'),
  /** Where the money lies: cash or bank, the number of the account. */
  account: z.enum(['111', '112'], { error: 'Hãy chọn tiền mặt hay tiền gửi' }).default('111'),
  /** What it is for in the settlement; the union's care of its members unless said otherwise. */
  against: z
    .string()
    .regex(/^\d{3,8}$/, 'Hãy chọn mục chi')
    .default('6131'),
  counterpart: line('Người nhận tiền', 200),
  reason: line('Nội dung chi', 300),
}

/** Pays something of an event or a course: a payment voucher of the book, from the part that was planned. */
export const payExpense = command({
  name: 'activities.pay-expense',
  summary: 'Lập phiếu chi cho một hoạt động hoặc lớp học',
  allow: payExpenses,
  input: z.object({ ...paymentFields, day: day('Ngày chi') }),
  async run(ctx, { eventId, courseId, ...payment }) {
    const thing = { unitId: payment.unitId, eventId, courseId }
    const { title, partId } = await thingOf(ctx, thing)
    const written = await recordPayment(ctx, {
      ...payment,
      partId,
      reason: `${payment.reason} (${title})`,
    })
    await linkTo(ctx, thing, { entryId: written.entryId })
    return written
  },
})

/** Asks for a payment from the threshold on: somebody else approves it in the book, the treasurer pays it there. */
export const proposeExpense = command({
  name: 'activities.propose-expense',
  summary: 'Đề nghị duyệt chi cho một hoạt động hoặc lớp học',
  allow: proposeExpenses,
  input: z.object(paymentFields),
  async run(ctx, { eventId, courseId, ...payment }) {
    const thing = { unitId: payment.unitId, eventId, courseId }
    const { title, partId } = await thingOf(ctx, thing)
    const { proposalId } = await proposePayment(ctx, {
      ...payment,
      partId,
      reason: `${payment.reason} (${title})`,
    })
    await linkTo(ctx, thing, { proposalId })
    return { proposalId }
  },
})

export async function linkTo(
  ctx: Context,
  { unitId, eventId, courseId }: Thing,
  what: { entryId?: number; proposalId?: number },
): Promise<void> {
  await ctx.db
    .insertInto('activities.expense')
    .values({ unitId, eventId, courseId, ...what, byName: ctx.actor?.name ?? '' })
    .execute()
}
