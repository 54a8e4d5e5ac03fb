import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { requireAgainst, requireMoneyAccounts } from '../account/require-accounts.ts'
import { needsApproval } from '../approval-rule/threshold-on.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { keepBook } from '../permissions.ts'
import { movementDay, movementFields } from './movement-fields.ts'
import { postPayment } from './post-payment.ts'

export const recordPayment = command({
  name: 'ledger.record-payment',
  summary: 'Lập phiếu chi',
  allow: keepBook,
  input: z.object({ ...movementFields, day: movementDay }),
  async run(ctx, input) {
    const { unitId, day, account, against, amount } = input
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    await ensureBook(ctx, { unitId })
    await requireMoneyAccounts(ctx, unitId, { account })
    await requireAgainst(ctx, { unitId, against, kind: 'payment' })
    if (await needsApproval(ctx, { unitId, onDay: day, amount }))
      throw new Refused(
        'Khoản chi này bằng hoặc vượt mức phải có hai người duyệt. Hãy bấm “Đề nghị duyệt chi”.',
      )
    return postPayment(ctx, input)
  },
})
