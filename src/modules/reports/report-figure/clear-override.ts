import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { suggestAnew } from '../report/fill-report.ts'
import { recordEvent } from '../report/record-event.ts'
import { lockOpenReport } from '../report/report-of.ts'

const none = {
  override: null,
  overrideWhy: null,
  overrideBy: null,
  overrideByName: null,
  overrideAt: null,
}

export const clearOverride = command({
  name: 'reports.clear-override',
  summary: 'Bỏ số đã sửa, dùng lại số tính được',
  allow: writeReports,
  input: z.object({ unitId: id, reportId: id, figure: z.string().max(100) }),
  async run(ctx, { unitId, reportId, figure }) {
    const report = await lockOpenReport(ctx, unitId, reportId)
    const changed = await ctx.db
      .updateTable('reports.reportFigure')
      .set(none)
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('figure', '=', figure)
      .where('override', 'is not', null)
      .returning('label')
      .executeTakeFirst()
    if (!changed) throw new NotFound('Chỉ tiêu này không có số sửa.')
    await suggestAnew(ctx, report)
    await recordEvent(ctx, { unitId, reportId, kind: 'override_cleared', remark: changed.label })
    return { reportId }
  },
})
