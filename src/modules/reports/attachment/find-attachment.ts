import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readReports } from '../permissions.ts'
import { seenReport } from '../report/report-of.ts'

export const findAttachment = query({
  name: 'reports.find-attachment',
  summary: 'Một tệp đính kèm của báo cáo',
  allow: readReports,
  input: z.object({ unitId: id, reportId: id, attachmentId: id }),
  async run(ctx, { unitId, reportId, attachmentId }) {
    const found = await ctx.db
      .selectFrom('reports.attachment as file')
      .innerJoin('reports.report as report', (join) =>
        join.onRef('report.unitId', '=', 'file.unitId').onRef('report.id', '=', 'file.reportId'),
      )
      .where('file.unitId', '=', unitId)
      .where('file.reportId', '=', reportId)
      .where('file.id', '=', attachmentId)
      .select(['file.fileName', 'file.mimeType', 'file.bytes'])
      .select(['report.state', 'report.periodKind', 'report.signMode'])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có tệp này.')
    const { fileName, mimeType, bytes } = seenReport(ctx, found)
    return { fileName, mimeType, bytes }
  },
})
