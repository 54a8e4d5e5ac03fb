import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id } from '#platform/fields.ts'
import { loanSchedule } from '../instalment/loan-schedule.ts'
import { writePlan } from '../instalment/write-plan.ts'
import { purposeLabels } from '../labels.ts'
import { recordMovements } from '../movement/record-movements.ts'
import { keepFunds } from '../permissions.ts'
import { lockLoan, requireState } from './require-loan.ts'

/** The treasurer hands the money out; the instalments begin in the month after. Two who press at once pay once. */
export const payOutLoan = command({
  name: 'funds.pay-out-loan',
  summary: 'Chi tiền cho vay',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    loanId: id,
    day: day('Ngày chi'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
  }),
  async run(ctx, { unitId, loanId, day, where }) {
    const { loan, fund } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'approved')
    if (day < loan.requestedOn) throw new Refused('Ngày chi không thể trước ngày đề nghị.')
    const { memberId, personId, fullName, amount } = loan
    await ctx.db
      .updateTable('funds.loan')
      .set({ state: 'paid_out', paidOutOn: day })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
    await writePlan(ctx, {
      unitId,
      loanId,
      replaces: 0,
      fromDay: day,
      reason: 'paid_out',
      instalments: loanSchedule({
        principal: amount,
        termMonths: loan.termMonths,
        interest: { kind: loan.interestKind, ratePpm: loan.ratePpm },
        payDay: loan.payDay,
        after: day,
      }),
    })
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: cho ${fullName} vay`,
      lines: [{ kind: 'payout', amount, memberId, personId, loanId }],
      voucher: {
        kind: 'payment',
        counterpart: fullName,
        reason: `Cho vay từ ${fund.name}: ${purposeLabels[loan.purpose].toLowerCase()}`,
      },
    })
    return { entryId }
  },
})
