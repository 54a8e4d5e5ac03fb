import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line, secret } from '#platform/fields.ts'
import { recordMovements } from '../movement/record-movements.ts'
import { manageFunds } from '../permissions.ts'
import { lockLoan, remainingOfLoans, requireState } from './require-loan.ts'

/** By decision the fund gives up what is still owed. What was repaid stays; the fund is smaller by the rest. */
export const writeOffLoan = command({
  name: 'funds.write-off-loan',
  summary: 'Xóa nợ vay theo quyết định',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    loanId: id,
    day: day('Ngày xóa nợ'),
    reason: secret(line('Lý do', 300)),
    decisionNumber: line('Số quyết định', 60),
  }),
  async run(ctx, { unitId, loanId, day, reason, decisionNumber }) {
    const { loan, fund } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'paid_out')
    const remaining = (await remainingOfLoans(ctx, { unitId, loanIds: [loanId] })).get(loanId) ?? []
    const amount = remaining.reduce((sum, one) => sum + one.principal, 0)
    const { memberId, personId, fullName } = loan
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where: 'cash',
      summary: `${fund.name}: xóa nợ của ${fullName} theo ${decisionNumber}`,
      lines: [{ kind: 'write_off', amount, memberId, personId, loanId, note: reason }],
    })
    await ctx.db
      .updateTable('funds.loan')
      .set({ state: 'written_off', endedOn: day, decisionNote: `${decisionNumber}: ${reason}` })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
    return { entryId, amount }
  },
})
