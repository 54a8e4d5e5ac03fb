import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, paragraph } from '#platform/fields.ts'
import { answerReports } from '../permissions.ts'
import { recordEvent } from './record-event.ts'
import { lockReport } from './report-of.ts'
import { mustBecome } from './report-status.ts'

export const returnReport = command({
  name: 'reports.return-report',
  summary: 'Trả lại báo cáo của đơn vị cấp dưới, nói rõ cần sửa gì',
  allow: answerReports,
  input: z.object({
    unitId: id,
    reportId: id,
    remark: paragraph('Lời nhắn').refine((text) => text !== '', 'Hãy ghi cần sửa gì'),
  }),
  async run(ctx, { unitId, reportId, remark }) {
    mustBecome((await lockReport(ctx, unitId, reportId)).state, 'returned')
    await ctx.db
      .updateTable('reports.report')
      .set({ state: 'returned' })
      .where('unitId', '=', unitId)
      .where('id', '=', reportId)
      .execute()
    await recordEvent(ctx, { unitId, reportId, kind: 'returned', remark })
    return { reportId }
  },
})
