import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id } from '#platform/fields.ts'
import { setReportRules } from '../permissions.ts'

export const setDueDate = command({
  name: 'reports.set-due-date',
  summary: 'Đặt hạn nộp báo cáo của một kỳ cho các đơn vị cấp dưới',
  allow: setReportRules,
  input: z.object({
    unitId: id,
    periodKind: choice('Loại kỳ', ['month', 'quarter', 'half_year', 'year', 'school_year', 'term']),
    to: day('Ngày cuối kỳ'),
    dueOn: day('Hạn nộp'),
    note: z.string().trim().max(500).default(''),
  }),
  async run(ctx, { unitId, periodKind, to, dueOn, note }) {
    await ctx.db
      .insertInto('reports.dueDate')
      .values({ setById: unitId, periodKind, toDay: to, dueOn, note })
      .onConflict((conflict) =>
        conflict.columns(['setById', 'periodKind', 'toDay']).doUpdateSet({ dueOn, note }),
      )
      .execute()
    return { unitId }
  },
})
