import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { keepBook } from '../permissions.ts'
import { openBankLine } from './settle-bank-line.ts'

/** A line that is no affair of the book, such as one that the bank wrote and took back. */
export const setAsideBankLine = command({
  name: 'ledger.set-aside-bank-line',
  summary: 'Bỏ qua một dòng sao kê, có lý do',
  allow: keepBook,
  input: z.object({ unitId: id, bankLineId: id, remark: line('Lý do', 300) }),
  async run(ctx, { unitId, bankLineId, remark }) {
    await openBankLine(ctx, unitId, bankLineId)
    await ctx.db
      .updateTable('ledger.bankLine')
      .set({ state: 'set_aside', remark })
      .where('unitId', '=', unitId)
      .where('id', '=', bankLineId)
      .execute()
  },
})
