import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { unitsOfCount } from '#platform/figures/figure.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { allFigures } from '../figure/all-figures.ts'
import { readReports } from '../permissions.ts'
import { templateLines } from './computed-lines.ts'
import { comparedWith } from './fill-report.ts'
import { seenReport } from './report-of.ts'
import { jsonParts, readParts } from './report-parts.ts'
import { isOpen } from './report-status.ts'
import { changedLines } from './submit-report.ts'
import { noUnitLines, unitLines } from './unit-lines.ts'

/** A report with all that its page and its files show. `changed`: lines for which the facts give another number by now. */
export const findReport = query({
  name: 'reports.find-report',
  summary: 'Một báo cáo: số liệu, phần viết, tệp đính kèm, lịch sử',
  allow: readReports,
  reach: 'branch',
  input: z.object({ unitId: id, reportId: id }),
  async run(ctx, { unitId, reportId }) {
    const found = await ctx.db
      .selectFrom('reports.report as report')
      .where('report.unitId', '=', unitId)
      .where('report.id', '=', reportId)
      .selectAll('report')
      .select(({ ref }) => [
        jsonParts(ctx.db, unitId, reportId).as('parts'),
        jsonObjectFrom(
          unitLines(ctx.db, unitId, sql`coalesce(report.issued_on, ${ctx.today}::date)`),
        ).as('unit'),
        jsonArrayFrom(templateLines(ctx.db, unitId, ref('report.templateId'))).as('template'),
      ])
      .executeTakeFirst()
    const { unit, template, parts: json, ...report } = seenReport(ctx, found)
    const parts = readParts(json)
    const { lines, below, sections, attachments, events } = parts
    const open = isOpen(report.state)
    return {
      report,
      comparedWith: comparedWith(report),
      unit: unit ?? noUnitLines,
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
      changed: open ? await changedLines(ctx, report, template, parts) : [],
    }
  },
})

export type FoundReport = Awaited<ReturnType<typeof findReport>>
