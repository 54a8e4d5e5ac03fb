import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { unitsOfCount } from '#platform/figures/figure.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { allFigures } from '../figure/all-figures.ts'
import { readReports } from '../permissions.ts'
import { comparedWith } from './fill-report.ts'
import { seenReport } from './report-of.ts'
import { partsOf } from './report-parts.ts'
import { isOpen } from './report-status.ts'
import { changedLines } from './submit-report.ts'
import { unitLines } from './unit-lines.ts'

/** A report with all that its page and its files show. `changed`: lines for which the facts give another number by now. */
export const findReport = query({
  name: 'reports.find-report',
  summary: 'Một báo cáo: số liệu, phần viết, tệp đính kèm, lịch sử',
  allow: readReports,
  reach: 'branch',
  input: z.object({ unitId: id, reportId: id }),
  async run(ctx, { unitId, reportId }) {
    const report = await seenReport(ctx, unitId, reportId)
    const parts = await partsOf(ctx, unitId, reportId)
    const { lines, below, sections, attachments, events } = parts
    const open = isOpen(report.state)
    return {
      report,
      comparedWith: comparedWith(report),
      unit: await unitLines(ctx, unitId, report.issuedOn ?? ctx.today),
      standing: standingOf(ctx),
      isOpen: open,
      lines: lines.map((line) => ({
        ...line,
        unit: unitsOfCount[allFigures.get(line.figure)?.unit ?? 'person'],
      })),
      below,
      sections,
      attachments,
      events,
      changed: open ? await changedLines(ctx, report, parts) : [],
    }
  },
})

export type FoundReport = Awaited<ReturnType<typeof findReport>>
