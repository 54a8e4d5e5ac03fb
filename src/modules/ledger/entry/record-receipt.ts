import { z } from 'zod'
import { command } from '#platform/command.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { requireAgainst, requireMoneyAccounts } from '../account/require-accounts.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { keepBook } from '../permissions.ts'
import { movementDay, movementFields } from './movement-fields.ts'
import { postEntry } from './post-entries.ts'

export const recordReceipt = command({
  name: 'ledger.record-receipt',
  summary: 'Lập phiếu thu',
  allow: keepBook,
  input: z.object({ ...movementFields, day: movementDay }),
  async run(ctx, { unitId, day, account, against, partId, amount, reason, ...paper }) {
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    await ensureBook(ctx, { unitId })
    await requireMoneyAccounts(ctx, unitId, { account })
    await requireAgainst(ctx, { unitId, against, kind: 'receipt' })
    return postEntry(ctx, {
      unitId,
      day,
      summary: reason,
      postings: [
        { account, partId, amount },
        { account: against, partId, amount: -amount, partyName: paper.counterpart },
      ],
      voucher: { kind: 'receipt', ...paper },
    })
  },
})
