import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id } from '#platform/fields.ts'
import { periodsOf } from '../period-rule/periods-of.ts'
import { reportCalendar, rulersOf } from '../period-rule/report-calendar.ts'
import { writeReports } from '../permissions.ts'
import { templateIdFor } from '../template/template-for.ts'
import { fillReport } from './fill-report.ts'
import { recordEvent } from './record-event.ts'
import { lockReport } from './report-of.ts'
import { signerOf } from './signer-of.ts'

export const startReport = command({
  name: 'reports.start-report',
  summary: 'Bắt đầu soạn báo cáo của một kỳ, số liệu điền sẵn',
  allow: writeReports,
  reach: 'branch',
  input: z.object({
    unitId: id,
    periodKind: choice('Loại kỳ', ['month', 'quarter', 'half_year', 'year', 'school_year', 'term']),
    /** Any day of the period. */
    on: day('Kỳ báo cáo'),
    compareWith: z.enum(['before', 'year_before']).default('before'),
  }),
  async run(ctx, { unitId, periodKind, on, compareWith }) {
    const rulers = rulersOf(ctx, unitId)
    const calendar = await reportCalendar(ctx, rulers)
    const { period, compared } = await periodsOf(ctx, calendar, unitId, periodKind, on, compareWith)
    const template = await ctx.db
      .selectFrom('reports.template')
      .where('id', '=', templateIdFor(rulers, period.to))
      .select(['id', 'name'])
      .executeTakeFirstOrThrow()
    const signer = await signerOf(ctx, unitId, ctx.today)
    const { id: reportId } = await ctx.db
      .insertInto('reports.report')
      .values({
        unitId,
        templateId: template.id,
        periodKind,
        fromDay: period.from,
        toDay: period.to,
        comparedFrom: compared.from,
        comparedTo: compared.to,
        title: `${template.name} ${period.label.charAt(0).toLowerCase()}${period.label.slice(1)}`,
        ...signer,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await fillReport(ctx, await lockReport(ctx, unitId, reportId))
    await recordEvent(ctx, { unitId, reportId, kind: 'started' })
    return { reportId }
  },
})
