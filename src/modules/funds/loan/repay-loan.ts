import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, money } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'
import { recordRepayments } from './record-repayments.ts'
import { lockLoan } from './require-loan.ts'

/** Any amount up to what ends the loan, on any day: due, early or late. */
export const repayLoan = command({
  name: 'funds.repay-loan',
  summary: 'Thu nợ vay',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    loanId: id,
    amount: money('Số tiền trả'),
    day: day('Ngày thu'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
  }),
  async run(ctx, { unitId, loanId, amount, day, where }) {
    const { loan, fund } = await lockLoan(ctx, { unitId, loanId })
    const repayments = [{ loan, amount }]
    return { entryId: await recordRepayments(ctx, { unitId, fund, day, where, repayments }) }
  },
})
