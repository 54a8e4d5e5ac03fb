import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'
import { lockLoan, requireState } from './require-loan.ts'

/** Months later the borrower finds one question in his or her statement: was the money of use for what it was meant for? */
export const askPurpose = command({
  name: 'funds.ask-purpose',
  summary: 'Hỏi thăm việc dùng tiền vay',
  allow: keepFunds,
  input: z.object({ unitId: id, loanId: id }),
  async run(ctx, { unitId, loanId }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'paid_out', 'repaid')
    const asked = await ctx.db
      .updateTable('funds.loan')
      .set({ purposeAskedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .where('purposeAskedOn', 'is', null)
      .executeTakeFirst()
    if (Number(asked.numUpdatedRows) === 0) throw new Refused('Đã hỏi thăm khoản vay này rồi.')
    return {}
  },
})
