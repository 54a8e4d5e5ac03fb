import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { lastClosed } from '../period/last-closed.ts'
import { month, monthName } from '../period/month.ts'
import { inspectCash as mayInspect } from '../permissions.ts'
import { countedNotes, noteFields } from './bank-notes.ts'
import { writeCashCount } from './write-cash-count.ts'

/** The inspection committee counts the cash: by surprise, or to check the month that was closed. It changes nothing of the book. */
export const inspectCash = command({
  name: 'ledger.inspect-cash',
  summary: 'Kiểm tra quỹ tiền mặt',
  allow: mayInspect,
  input: z.object({
    unitId: id,
    day: day('Ngày kiểm tra'),
    /** The closed month that is checked; none for a surprise check. */
    month: optional(month),
    ...noteFields,
    witness: paragraph('Người chứng kiến', 200),
    remark: paragraph('Nhận xét', 1000),
  }),
  async run(ctx, { unitId, day, month, witness, remark, ...typed }) {
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    const last = await lastClosed(ctx, unitId)
    if (month && (!last || last.month < month))
      throw new Refused(`Tháng ${monthName(month)} chưa khóa sổ nên chưa kiểm tra được.`)
    const { notes, total } = countedNotes(typed)
    return writeCashCount(ctx, {
      unitId,
      day,
      month,
      asInspection: true,
      notes,
      counted: total,
      witness,
      remark,
    })
  },
})
