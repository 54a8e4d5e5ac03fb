import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { keepBelow } from '../report-below/keep-below.ts'
import { suggestText } from '../report-section/suggest-text.ts'
import { computedLines, suggestedNumbers } from './computed-lines.ts'
import type { Report } from './report-of.ts'

/**
 * Counts the report's figures anew and makes its suggested sentences anew. What an officer wrote, and every number that was
 * overridden, stays.
 */
export async function fillReport(ctx: Context, report: Report): Promise<void> {
  const key = { unitId: report.unitId, reportId: report.id }
  const lines = await computedLines(ctx, report)
  if (lines.length > 0)
    await ctx.db
      .insertInto('reports.reportFigure')
      .values(lines.map((line) => ({ ...key, ...line })))
      .onConflict((conflict) =>
        conflict.columns(['unitId', 'reportId', 'position']).doUpdateSet((columns) => ({
          computed: columns.ref('excluded.computed'),
          compared: columns.ref('excluded.compared'),
        })),
      )
      .execute()
  await ctx.db
    .updateTable('reports.report')
    .set({ countedAt: sql`now()` })
    .where('unitId', '=', report.unitId)
    .where('id', '=', report.id)
    .execute()
  await keepBelow(ctx, report)
  await suggestAnew(ctx, report)
}

/** Makes the suggested sentences from the numbers that the report says, overridden ones included. */
export async function suggestAnew(ctx: Context, report: Report): Promise<void> {
  const key = { unitId: report.unitId, reportId: report.id }
  const lines = await ctx.db
    .selectFrom('reports.reportFigure')
    .where('unitId', '=', key.unitId)
    .where('reportId', '=', key.reportId)
    .select(['figure', 'value', 'compared'])
    .execute()
  const sections = await ctx.db
    .selectFrom('reports.templateSection')
    .where('templateId', '=', report.templateId)
    .select(['position', 'code', 'title', 'sentences'])
    .execute()
  const facts = {
    to: report.toDay,
    comparedWith: comparedWith(report),
    numbers: suggestedNumbers(lines),
  }
  await ctx.db
    .insertInto('reports.reportSection')
    .values(
      sections.map(({ sentences, ...section }) => ({
        ...key,
        ...section,
        suggestion: suggestText(sentences, facts),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'reportId', 'code'])
        .doUpdateSet((columns) => ({ suggestion: columns.ref('excluded.suggestion') })),
    )
    .execute()
}

/** The period compared with, as a sentence names it. */
export function comparedWith(
  report: Pick<Report, 'periodKind' | 'fromDay' | 'comparedFrom' | 'comparedTo'>,
): string {
  if (report.periodKind === 'year') return 'năm trước'
  if (report.periodKind === 'school_year') return 'năm học trước'
  if (report.periodKind === 'term') return 'nhiệm kỳ trước'
  const yearApart =
    Number(report.fromDay.slice(0, 4)) - Number(report.comparedFrom.slice(0, 4)) === 1 &&
    report.fromDay.slice(4) === report.comparedFrom.slice(4)
  return yearApart ? 'cùng kỳ năm trước' : 'kỳ trước'
}
