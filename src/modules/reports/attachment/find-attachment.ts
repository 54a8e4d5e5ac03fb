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
    await seenReport(ctx, unitId, reportId)
    const found = await ctx.db
      .selectFrom('reports.attachment')
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('id', '=', attachmentId)
      .select(['fileName', 'mimeType', 'bytes'])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có tệp này.')
    return found
  },
})
