import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { requestLoans } from '../permissions.ts'
import { lockLoan, requireState } from './require-loan.ts'

/** Whoever asked needs it no more; before the money was paid out. */
export const withdrawRequest = command({
  name: 'funds.withdraw-request',
  summary: 'Rút đề nghị vay',
  allow: requestLoans,
  input: z.object({ unitId: id, loanId: id }),
  async run(ctx, { unitId, loanId }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    const isOfficer = standingOf(ctx).roles.some((role) => role !== 'member')
    if (!isOfficer && ctx.actor?.personId !== loan.personId) throw new Forbidden()
    requireState(loan, 'requested', 'approved')
    await ctx.db
      .updateTable('funds.loan')
      .set({ state: 'withdrawn', decidedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
    return {}
  },
})
