import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { lockBook } from '../book/lock-book.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { closeMonths } from '../permissions.ts'
import { lastClosed } from './last-closed.ts'
import { month, monthAfter, monthName } from './month.ts'

/** Closes the book up to the end of a month that is over. Nothing is written there any more. */
export const closeMonth = command({
  name: 'ledger.close-month',
  summary: 'Khóa sổ đến hết một tháng',
  allow: closeMonths,
  input: z.object({ unitId: id, month }),
  async run(ctx, { unitId, month }) {
    refuseTwoPosts(ctx)
    await ensureBook(ctx, { unitId })
    await lockBook(ctx, unitId)
    if (ctx.today < monthAfter(month))
      throw new Refused(`Tháng ${monthName(month)} chưa hết nên chưa khóa sổ được.`)
    const last = await lastClosed(ctx, unitId)
    if (last && last.month >= month)
      throw new Refused(`Sổ đã khóa đến hết tháng ${monthName(last.month)}.`)
    await ctx.db
      .insertInto('ledger.period')
      .values({
        unitId,
        month,
        closedByAccountId: ctx.actor?.accountId ?? null,
        closedByName: ctx.actor?.name ?? '',
      })
      .execute()
  },
})
