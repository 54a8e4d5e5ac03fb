import { z } from 'zod'
import { postEntry, refuseTwoPosts } from '#ledger'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id, line, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { payPrizes as rights } from '../permissions.ts'
import { lockDecision, refuseOtherPayment } from './lock-decision.ts'

/** Under which praise is spent: "Chi tuyên truyền, vận động", line 32 of the settlement form B07-TLĐ. */
const praiseAccount = '6132'

/** Pays all prizes of a decision with one voucher; in the book each person or collective has a line of its own. */
export const payPrizes = command({
  name: 'awards.pay-prizes',
  summary: 'Chi tiền thưởng của một quyết định',
  allow: rights,
  input: z.object({
    unitId: id,
    decisionId: id,
    /** Today unless said otherwise. */
    day: optional(day('Ngày chi')),
    from: z.enum(['cash', 'bank'], { error: 'Hãy chọn tiền mặt hay chuyển khoản' }).default('cash'),
    /** Who takes the money and hands it out against signatures; the one who recorded the decision unless said otherwise. */
    receiver: optional(line('Người nhận tiền', 120)),
  }),
  async run(ctx, { unitId, decisionId, from, receiver, ...given }) {
    refuseTwoPosts(ctx)
    const decision = await lockDecision(ctx, { unitId, decisionId })
    refuseOtherPayment(decision.payment, 'approved')
    const paidOn = given.day ?? ctx.today
    refuseFutureDay(ctx, { day: paidOn }, 'Ngày chi')
    if (paidOn < decision.decidedOn)
      throw new Invalid({ day: ['Ngày chi không thể trước ngày quyết định'] })
    const shares = await ctx.db
      .selectFrom('awards.recipient')
      .where('unitId', '=', unitId)
      .where('decisionId', '=', decisionId)
      .where('amount', '>', 0)
      .orderBy('position')
      .select(['personId', 'name', 'amount'])
      .execute()
    const total = shares.reduce((sum, { amount }) => sum + amount, 0)
    const { entryId, voucherNumber } = await postEntry(ctx, {
      unitId,
      day: paidOn,
      summary: `Tiền thưởng theo quyết định ${decision.number}: ${decision.titleName} (${shares.length} suất)`,
      reference: { kind: 'awards.decision', id: decisionId },
      postings: [
        ...shares.map(({ personId, name, amount }) => ({
          account: praiseAccount,
          amount,
          personId,
          partyName: name,
        })),
        { account: from, amount: -total },
      ],
      voucher: {
        kind: 'payment',
        counterpart: receiver ?? decision.recordedByName,
        attachedCount: 2,
      },
    })
    await ctx.db
      .updateTable('awards.decision')
      .set({ payment: 'paid', entryId, paidOn })
      .where('unitId', '=', unitId)
      .where('id', '=', decisionId)
      .execute()
    return { entryId, voucherNumber, count: shares.length, amount: total }
  },
})
