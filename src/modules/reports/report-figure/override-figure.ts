import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { writeReports } from '../permissions.ts'
import { suggestAnew } from '../report/fill-report.ts'
import { recordEvent } from '../report/record-event.ts'
import { lockOpenReport } from '../report/report-of.ts'

/** Both numbers are kept, the computed and the new one, with who and why; the page and the annex show both. */
export const overrideFigure = command({
  name: 'reports.override-figure',
  summary: 'Sửa một số trong báo cáo đang soạn, có lý do; số tính được vẫn giữ',
  allow: writeReports,
  input: z.object({
    unitId: id,
    reportId: id,
    figure: z.string().max(100),
    value: z.coerce
      .number({ error: 'Hãy ghi một số' })
      .int('Số này là số nguyên')
      .min(0, 'Số này không âm')
      .max(Number.MAX_SAFE_INTEGER),
    why: line('Lý do', 500),
  }),
  async run(ctx, { unitId, reportId, figure, value, why }) {
    if (!ctx.actor) throw new Forbidden()
    const report = await lockOpenReport(ctx, unitId, reportId)
    const changed = await ctx.db
      .updateTable('reports.reportFigure')
      .set({
        override: value,
        overrideWhy: why,
        overrideBy: ctx.actor.accountId,
        overrideByName: ctx.actor.name,
        overrideAt: sql`now()`,
      })
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('figure', '=', figure)
      .returning(['label', 'computed'])
      .executeTakeFirst()
    if (!changed) throw new NotFound('Báo cáo không có chỉ tiêu này.')
    await suggestAnew(ctx, report)
    const remark = `${changed.label}: ${formatCount(changed.computed)} → ${formatCount(value)}. ${why}`
    await recordEvent(ctx, { unitId, reportId, kind: 'overridden', remark })
    return { reportId }
  },
})
