import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readReports } from '../permissions.ts'
import { periodChoices } from './periods-of.ts'
import { reportCalendar, rulersOf } from './report-calendar.ts'

export const listPeriods = query({
  name: 'reports.list-periods',
  summary: 'Các kỳ báo cáo gần đây của đơn vị, theo ngày chốt số liệu cấp trên quy định',
  allow: readReports,
  input: z.object({ unitId: id }),
  run: async (ctx, { unitId }) =>
    periodChoices(await reportCalendar(ctx, rulersOf(ctx, unitId)), ctx.today),
})
