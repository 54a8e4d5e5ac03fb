import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { recordRepayments } from './record-repayments.ts'
import { loansOf, remainingOfLoans } from './require-loan.ts'

/** Everything due by a day, of all borrowers or those named, at once: the pay day's deduction. Nothing due: nothing done. */
export const collectInstalments = command({
  name: 'funds.collect-instalments',
  summary: 'Thu nợ vay đến hạn của nhiều người',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    day: day('Ngày thu'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    /** Left out: everybody who has something due. */
    loanIds: z
      .preprocess(
        (given) => (given === undefined || Array.isArray(given) ? given : [given]),
        z.array(id),
      )
      .optional(),
  }),
  async run(ctx, { unitId, fundId, day, where, loanIds }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    const out = await ctx.db
      .selectFrom('funds.loan')
      .where('unitId', '=', unitId)
      .where('fundId', '=', fundId)
      .where('state', '=', 'paid_out')
      .select('id')
      .execute()
    const asked = out.map(({ id }) => id).filter((one) => !loanIds || loanIds.includes(one))
    const loans = await loansOf(ctx, { unitId, loanIds: asked })
    const remaining = await remainingOfLoans(ctx, { unitId, loanIds: asked })
    const repayments = loans
      .map((loan) => ({
        loan,
        amount: (remaining.get(loan.loanId) ?? [])
          .filter(({ dueOn }) => dueOn <= day)
          .reduce((sum, one) => sum + one.principal + one.interest, 0),
      }))
      .filter(({ amount }) => amount > 0)
    if (repayments.length === 0) throw new Refused('Đến ngày này không có khoản nào phải thu.')
    const entryId = await recordRepayments(ctx, { unitId, fund, day, where, repayments })
    const amount = repayments.reduce((sum, one) => sum + one.amount, 0)
    return { entryId, people: repayments.length, amount }
  },
})
