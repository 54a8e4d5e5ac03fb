import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { keepBook } from '../permissions.ts'
import { entryReversed } from './entry-reversed.ts'
import { movementDay } from './movement-fields.ts'
import { reverseEntry } from './reverse-entry.ts'

export const correctEntry = command({
  name: 'ledger.reverse-entry',
  summary: 'Đảo một bút toán ghi sai',
  allow: keepBook,
  input: z.object({
    unitId: id,
    entryId: id,
    day: movementDay,
    reason: line('Lý do đảo', 500),
  }),
  async run(ctx, { unitId, entryId, day, reason }) {
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    const reversal = await reverseEntry(ctx, { unitId, entryId, day, reason })
    await entryReversed.announce(ctx, {
      unitId,
      entryId,
      reversalId: reversal.entryId,
      reference: reversal.reference,
      day,
      reason,
    })
    return { entryId: reversal.entryId }
  },
})
