import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional, ticked } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { lockOpenReport } from './report-of.ts'

export const describeReport = command({
  name: 'reports.describe-report',
  summary: 'Ghi tên, số, ngày và người ký của báo cáo',
  allow: writeReports,
  input: z.object({
    unitId: id,
    reportId: id,
    title: line('Tên báo cáo', 300),
    number: z.string().trim().max(60).default(''),
    issuedOn: optional(day('Ngày báo cáo')),
    signMode: choice('Thể thức ký', ['committee', 'standing', 'chair']),
    signerName: line('Người ký', 120),
    signerPosition: line('Chức vụ người ký', 120),
    byDeputy: ticked,
  }),
  async run(ctx, { unitId, reportId, ...head }) {
    await lockOpenReport(ctx, unitId, reportId)
    await ctx.db
      .updateTable('reports.report')
      .set(head)
      .where('unitId', '=', unitId)
      .where('id', '=', reportId)
      .execute()
    return { reportId }
  },
})
