import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { requireAgainst } from '../account/require-accounts.ts'
import { needsApproval } from '../approval-rule/threshold-on.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { account, part } from '../entry/movement-fields.ts'
import { postEntry } from '../entry/post-entries.ts'
import { keepBook } from '../permissions.ts'
import { openBankLine, settleBankLine } from './settle-bank-line.ts'

/** Writes the receipt or payment that a line of the bank tells, on its day and of its amount, and settles the line with it. */
export const recordBankLine = command({
  name: 'ledger.record-bank-line',
  summary: 'Lập phiếu từ một dòng sao kê',
  allow: keepBook,
  input: z.object({
    unitId: id,
    bankLineId: id,
    against: account('Nội dung thu chi'),
    partId: part,
    counterpart: line('Họ tên', 200),
    reason: line('Lý do', 500),
  }),
  async run(ctx, { unitId, bankLineId, against, partId, counterpart, reason }) {
    refuseTwoPosts(ctx)
    const { account, day, amount } = await openBankLine(ctx, unitId, bankLineId)
    const kind = amount > 0 ? 'receipt' : 'payment'
    await requireAgainst(ctx, { unitId, against, kind })
    if (amount < 0 && (await needsApproval(ctx, { unitId, onDay: day, amount: -amount })))
      throw new Refused(
        'Khoản chi này phải có hai người duyệt. Hãy lập đề nghị, chi theo đề nghị, rồi khớp dòng sao kê với phiếu chi đó.',
      )
    const written = await postEntry(ctx, {
      unitId,
      day,
      summary: reason,
      postings: [
        { account, partId, amount },
        { account: against, partId, amount: -amount, partyName: counterpart },
      ],
      voucher: { kind, counterpart },
    })
    await settleBankLine(ctx, { unitId, bankLineId, entryId: written.entryId })
    return written
  },
})
