import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id } from '#platform/fields.ts'
import { reminderMeans } from '../labels.ts'
import { lockLoan, requireState } from '../loan/require-loan.ts'
import { keepFunds } from '../permissions.ts'

/** Writes down that a borrower was reminded today, so that no colleague does it again this week. */
export const noteReminder = command({
  name: 'funds.note-reminder',
  summary: 'Ghi là đã nhắc trả kỳ vay',
  allow: keepFunds,
  input: z.object({ unitId: id, loanId: id, means: choice('Cách nhắc', reminderMeans) }),
  async run(ctx, { unitId, loanId, means }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'paid_out')
    const by = { byAccountId: ctx.actor?.accountId ?? null, byName: ctx.actor?.name ?? '' }
    await ctx.db
      .insertInto('funds.reminder')
      .values({ unitId, loanId, day: ctx.today, means, ...by })
      .execute()
    return {}
  },
})
