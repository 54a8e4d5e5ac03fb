import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { lockBook } from '../book/lock-book.ts'
import { decideOnBook } from '../permissions.ts'
import { lastClosed } from './last-closed.ts'
import { month, monthName } from './month.ts'

/** Opens the last closed month again by a decision. That it was closed, and why it was opened, stays written. */
export const reopenMonth = command({
  name: 'ledger.reopen-month',
  summary: 'Mở lại tháng đã khóa sổ theo quyết định',
  allow: decideOnBook,
  input: z.object({
    unitId: id,
    month,
    decisionNumber: line('Số quyết định', 60),
    decisionDay: day('Ngày quyết định'),
    reason: line('Lý do', 500),
  }),
  async run(ctx, { unitId, month, ...decision }) {
    await lockBook(ctx, unitId)
    const last = await lastClosed(ctx, unitId)
    if (last?.month !== month)
      throw new Refused(
        last
          ? `Chỉ mở lại được tháng khóa sau cùng, là tháng ${monthName(last.month)}.`
          : 'Sổ chưa khóa tháng nào.',
      )
    await ctx.db
      .updateTable('ledger.period')
      .set({
        ...decision,
        reopenedAt: sql<Date>`clock_timestamp()`,
        reopenedByName: ctx.actor?.name ?? '',
      })
      .where('unitId', '=', unitId)
      .where('id', '=', last.periodId)
      .execute()
  },
})
