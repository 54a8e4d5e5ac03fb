import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import type { PeriodKind, ReportState } from '../labels.ts'
import { periodChoices } from '../period-rule/periods-of.ts'
import { reportCalendar, rulersOf } from '../period-rule/report-calendar.ts'
import { readReports } from '../permissions.ts'

export const listReports = query({
  name: 'reports.list-reports',
  summary: 'Các báo cáo của đơn vị',
  allow: readReports,
  input: z.object({
    unitId: id,
    state: z.enum(['', 'draft', 'submitted', 'returned', 'accepted']).default('').catch(''),
    ...listInput(['to', 'title', 'state']),
  }),
  async run(ctx, { unitId, state, ...list }) {
    let rows = ctx.db
      .selectFrom('reports.report as report')
      .where('report.unitId', '=', unitId)
      .select(['id as reportId', 'title', 'periodKind', 'fromDay', 'toDay', 'state', 'submittedOn'])
    if (state) rows = rows.where('state', '=', state)
    if (standingOf(ctx).from === 'above')
      rows = rows.where('state', 'in', ['submitted', 'accepted'])
    if (list.q)
      rows = rows.where(
        (where) => where.fn<string>('platform.search_key', ['title']),
        'like',
        searchPattern(list.q),
      )
    const page = await pageOf(
      rows,
      list,
      { to: 'toDay', title: 'title', state: 'state' },
      'report.id',
    )
    const calendar = await reportCalendar(ctx, rulersOf(ctx, unitId))
    return {
      ...page,
      /** The periods that may be reported now, the newest of each kind first. */
      periods: periodChoices(calendar, ctx.today),
      rows: page.rows.map((row) => ({
        ...row,
        state: row.state as ReportState,
        periodKind: row.periodKind as PeriodKind,
        dueOn: calendar.due(row.periodKind, row.toDay)?.dueOn ?? null,
      })),
    }
  },
})
