import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { dueDates } from '../due-date/due-dates.ts'
import type { PeriodKind, ReportState } from '../labels.ts'
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
    const dueOn = await dueDates(ctx, unitId)
    return {
      ...page,
      rows: page.rows.map((row) => ({
        ...row,
        state: row.state as ReportState,
        periodKind: row.periodKind as PeriodKind,
        dueOn: dueOn(row.periodKind, row.toDay),
      })),
    }
  },
})
