import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { payOrAsk } from '../payment/pay-or-ask.ts'
import { requireRefundable } from '../payment/require-payable.ts'
import { keepFunds } from '../permissions.ts'

/** Gives back what a member paid in, when he or she leaves; from the threshold on a second person is asked first. */
export const refundMember = command({
  name: 'funds.refund-member',
  summary: 'Hoàn tiền góp cho đoàn viên rời quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    memberId: id,
    /** Everything that is left, unless said otherwise. */
    amount: optional(money('Số tiền')),
    day: day('Ngày hoàn'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    note: optional(line('Nội dung', 300)),
  }),
  async run(ctx, { unitId, fundId, memberId, day, where, note, ...asked }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    const refund = { unitId, memberId, day, amount: asked.amount }
    const { personId, fullName, amount } = await requireRefundable(ctx, fund, refund)
    const payment = { kind: 'refund' as const, amount, memberId, personId, toName: fullName }
    return payOrAsk(ctx, fund, { unitId, day, where, note: note ?? '', ...payment })
  },
})
