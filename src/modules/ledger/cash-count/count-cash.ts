import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { keepBook } from '../permissions.ts'
import { countedNotes, noteFields } from './bank-notes.ts'
import { writeCashCount } from './write-cash-count.ts'

export const countCash = command({
  name: 'ledger.count-cash',
  summary: 'Kiểm kê tiền mặt',
  allow: keepBook,
  input: z.object({
    unitId: id,
    day: day('Ngày kiểm kê'),
    ...noteFields,
    witness: paragraph('Người chứng kiến', 200),
    remark: paragraph('Nhận xét', 1000),
  }),
  async run(ctx, { unitId, day, witness, remark, ...typed }) {
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    const { notes, total } = countedNotes(typed)
    return writeCashCount(ctx, {
      unitId,
      day,
      month: null,
      asInspection: false,
      notes,
      counted: total,
      witness,
      remark,
    })
  },
})
