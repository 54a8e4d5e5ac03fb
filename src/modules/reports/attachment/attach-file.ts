import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { lockOpenReport } from '../report/report-of.ts'

const maxBytes = 10 * 1024 * 1024

export const attachFile = command({
  name: 'reports.attach-file',
  summary: 'Đính kèm một tệp vào báo cáo đang soạn',
  allow: writeReports,
  input: z.object({
    unitId: id,
    reportId: id,
    /** The file; in JSON its bytes in base64, and its name beside them. */
    file: z.union([z.instanceof(File), z.base64()], { error: 'Hãy chọn một tệp' }),
    fileName: z.string().trim().max(200).default(''),
  }),
  async run(ctx, { unitId, reportId, file, fileName }) {
    await lockOpenReport(ctx, unitId, reportId)
    const isText = typeof file === 'string'
    const bytes = isText ? Buffer.from(file, 'base64') : Buffer.from(await file.arrayBuffer())
    if (bytes.length === 0) throw new Invalid({ file: ['Tệp không có nội dung'] })
    if (bytes.length > maxBytes) throw new Invalid({ file: ['Tệp đính kèm không quá 10 MB'] })
    const { id: attachmentId } = await ctx.db
      .insertInto('reports.attachment')
      .values({
        unitId,
        reportId,
        fileName: fileName || (isText ? 'tep-dinh-kem' : file.name),
        mimeType: (isText ? '' : file.type) || 'application/octet-stream',
        bytes,
        addedByName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { attachmentId }
  },
})
