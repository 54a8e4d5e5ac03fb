import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { type BelowLine, changedBelow, countBranch } from '../report-below/count-below.ts'
import { templateLines } from './computed-lines.ts'
import { recordEvent } from './record-event.ts'
import { lockReport, type Report } from './report-of.ts'
import { partsOf } from './report-parts.ts'
import { mustBecome } from './report-status.ts'

/** `submittedOn` is the first day of sending: who was in time and is asked to correct is not late. From here on the figures are frozen (trigger figures_are_frozen). Nobody signs numbers that have changed unseen. */
export const submitReport = command({
  name: 'reports.submit-report',
  summary: 'Gửi báo cáo lên cấp trên; số liệu được chốt',
  allow: writeReports,
  reach: 'branch',
  input: z.object({ unitId: id, reportId: id }),
  async run(ctx, { unitId, reportId }) {
    const report = await lockReport(ctx, unitId, reportId)
    mustBecome(report.state, 'submitted')
    if (report.toDay > ctx.today)
      throw new Refused('Kỳ báo cáo chưa kết thúc, chưa chốt được số liệu.')
    const template = await templateLines(ctx.db, unitId, report.templateId).execute()
    const stale = await changedLines(ctx, report, template, await partsOf(ctx, unitId, reportId))
    if (stale.length > 0)
      throw new Refused(
        `Số liệu đã thay đổi từ lần tính trước: ${stale.join('; ')}. Hãy bấm "Tính lại số liệu", xem lại rồi gửi.`,
      )
    await ctx.db
      .updateTable('reports.report')
      .set({
        state: 'submitted',
        submittedOn: report.submittedOn ?? ctx.today,
        issuedOn: report.issuedOn ?? ctx.today,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', reportId)
      .execute()
    await recordEvent(ctx, { unitId, reportId, kind: 'submitted' })
    return { reportId }
  },
})

type Held = {
  lines: readonly { figure: string; computed: number }[]
  below: readonly BelowLine[]
}

/**
 * Which lines the facts give another number for than the report holds ('Tổng số đoàn viên: 3 → 4'), and of which units below
 * the line in the annex is another.
 */
export async function changedLines(
  ctx: Context,
  report: Pick<Report, 'unitId' | 'fromDay' | 'toDay'>,
  template: readonly { figure: string; label: string }[],
  held: Held,
): Promise<string[]> {
  const heldOf = new Map(held.lines.map((line) => [line.figure, line.computed]))
  const { whole, below } = await countBranch(ctx, report)
  const changed = template.flatMap(({ figure, label }) => {
    const [before = 0, now = 0] = [heldOf.get(figure), whole[figure]]
    return before === now ? [] : [`${label}: ${before} → ${now}`]
  })
  if (held.below.length === 0) return changed
  const figures = template.map(({ figure }) => figure)
  const units = changedBelow(held.below, below, figures)
  return units.length === 0 ? changed : [...changed, `Phụ lục theo đơn vị: ${units.join(', ')}`]
}
