import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, line, money } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { requireMoneyAccounts } from '../account/require-accounts.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { keepBook } from '../permissions.ts'
import { account, movementDay, part } from './movement-fields.ts'
import type { NewPosting } from './new-entry.ts'
import { postEntry } from './post-entries.ts'

/** Money from one place or part to another: cash paid into the bank, a fund that gives to another. Nobody gains or spends. */
export const transferMoney = command({
  name: 'ledger.transfer-money',
  summary: 'Chuyển tiền giữa tiền mặt, ngân hàng và các quỹ',
  allow: keepBook,
  input: z.object({
    unitId: id,
    day: movementDay,
    fromAccount: account('Tiền đi từ đâu'),
    fromPart: part,
    toAccount: account('Tiền đến đâu'),
    toPart: part,
    amount: money('Số tiền'),
    reason: line('Lý do', 500),
  }),
  async run(ctx, { unitId, day, fromAccount, fromPart, toAccount, toPart, amount, reason }) {
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    await ensureBook(ctx, { unitId })
    await requireMoneyAccounts(ctx, unitId, { fromAccount, toAccount })
    if (fromAccount === toAccount && fromPart === toPart)
      throw new Invalid({ toAccount: ['Nơi đi và nơi đến phải khác nhau'] })
    const across: NewPosting[] =
      fromPart === toPart
        ? []
        : [
            { account: 'betweenParts', partId: fromPart, amount },
            { account: 'betweenParts', partId: toPart, amount: -amount },
          ]
    return postEntry(ctx, {
      unitId,
      day,
      summary: reason,
      kind: 'transfer',
      postings: [
        { account: toAccount, partId: toPart, amount },
        { account: fromAccount, partId: fromPart, amount: -amount },
        ...across,
      ],
    })
  },
})
