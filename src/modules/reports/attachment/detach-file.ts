import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { lockOpenReport } from '../report/report-of.ts'

export const detachFile = command({
  name: 'reports.detach-file',
  summary: 'Gỡ một tệp khỏi báo cáo đang soạn',
  allow: writeReports,
  input: z.object({ unitId: id, reportId: id, attachmentId: id }),
  async run(ctx, { unitId, reportId, attachmentId }) {
    await lockOpenReport(ctx, unitId, reportId)
    const gone = await ctx.db
      .deleteFrom('reports.attachment')
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('id', '=', attachmentId)
      .returning('fileName')
      .executeTakeFirst()
    if (!gone) throw new NotFound('Không có tệp này.')
    return { fileName: gone.fileName }
  },
})
