import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line, secret } from '#platform/fields.ts'
import { decideLoans } from '../permissions.ts'
import { refuseOwnLoan } from './agree-to-loan.ts'
import { lockLoan, requireState } from './require-loan.ts'

export const refuseLoan = command({
  name: 'funds.refuse-loan',
  summary: 'Không duyệt cho vay',
  allow: decideLoans,
  input: z.object({ unitId: id, loanId: id, note: secret(line('Lý do', 500)) }),
  async run(ctx, { unitId, loanId, note }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'requested', 'approved')
    refuseOwnLoan(ctx, loan)
    await ctx.db
      .updateTable('funds.loan')
      .set({ state: 'refused', decidedOn: ctx.today, decisionNote: note })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
    return {}
  },
})
