import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, line, optional } from '#platform/fields.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { keepBook } from '../permissions.ts'

/** Another bank account, another kind of income or spending. `number`: of the bank account. */
export const openAccount = command({
  name: 'ledger.open-account',
  summary: 'Mở thêm tài khoản trong sổ',
  allow: keepBook,
  input: z.object({
    unitId: id,
    code: line('Số hiệu', 8),
    name: line('Tên tài khoản', 120),
    kind: choice('Loại', ['bank', 'income', 'expense', 'asset', 'liability']),
    reportLine: optional(line('Mục quyết toán', 10)),
    number: optional(line('Số tài khoản ngân hàng', 40)),
  }),
  async run(ctx, { unitId, code, name, kind, reportLine, number }) {
    await ensureBook(ctx, { unitId })
    const isBank = kind === 'bank'
    await ctx.db
      .insertInto('ledger.account')
      .values({
        unitId,
        code,
        name,
        kind: isBank ? 'asset' : kind,
        money: isBank ? 'bank' : null,
        reportLine: reportLine ?? '',
        number: number ?? '',
      })
      .execute()
  },
})
