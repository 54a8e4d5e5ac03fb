import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line, money, optional } from '#platform/fields.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { decideOnBook } from '../permissions.ts'

export const setApprovalRule = command({
  name: 'ledger.set-approval-rule',
  summary: 'Đặt mức chi phải có hai người duyệt',
  allow: decideOnBook,
  input: z.object({
    unitId: id,
    fromDay: day('Áp dụng từ ngày'),
    /** Empty: no payment needs a second person. */
    threshold: optional(money('Mức chi', 0)),
    decisionNumber: line('Số quyết định', 60),
    decisionDay: day('Ngày quyết định'),
  }),
  async run(ctx, { unitId, ...rule }) {
    await ensureBook(ctx, { unitId })
    const set = { ...rule, setByName: ctx.actor?.name ?? '' }
    await ctx.db
      .insertInto('ledger.approvalRule')
      .values({ unitId, ...set })
      .onConflict((conflict) =>
        conflict.columns(['unitId', 'fromDay']).doUpdateSet({ ...set, setAt: new Date() }),
      )
      .execute()
  },
})
