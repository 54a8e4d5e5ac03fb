import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { balanceOf } from '../balance/balance-of.ts'
import { lockBook } from '../book/lock-book.ts'
import { keepBook } from '../permissions.ts'
import { accountCodes } from './account-codes.ts'

export const closeAccount = command({
  name: 'ledger.close-account',
  summary: 'Đóng một tài khoản trong sổ',
  allow: keepBook,
  input: z.object({
    unitId: id,
    code: line('Số hiệu', 8),
    closedOn: day('Ngày đóng'),
  }),
  async run(ctx, { unitId, code, closedOn }) {
    await lockBook(ctx, unitId)
    if (Object.values<string>(accountCodes).includes(code))
      throw new Refused('Tài khoản này phần mềm luôn cần đến nên không đóng được.')
    const account = await ctx.db
      .updateTable('ledger.account')
      .set({ closedOn })
      .where('unitId', '=', unitId)
      .where('code', '=', code)
      .returning('kind')
      .executeTakeFirst()
    if (!account) throw new NotFound('Sổ không có tài khoản này.')
    const lasting = account.kind === 'asset' || account.kind === 'liability'
    if (lasting && (await balanceOf(ctx, { unitId, account: code })) !== 0)
      throw new Refused('Tài khoản này còn số dư. Hãy chuyển hết rồi mới đóng.')
  },
})
