import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, paragraph } from '#platform/fields.ts'
import { answerReports } from '../permissions.ts'
import { recordEvent } from './record-event.ts'
import { lockReport } from './report-of.ts'
import { mustBecome } from './report-status.ts'

export const acceptReport = command({
  name: 'reports.accept-report',
  summary: 'Duyệt báo cáo của đơn vị cấp dưới',
  allow: answerReports,
  input: z.object({ unitId: id, reportId: id, remark: paragraph('Lời nhắn') }),
  async run(ctx, { unitId, reportId, remark }) {
    mustBecome((await lockReport(ctx, unitId, reportId)).state, 'accepted')
    await ctx.db
      .updateTable('reports.report')
      .set({ state: 'accepted' })
      .where('unitId', '=', unitId)
      .where('id', '=', reportId)
      .execute()
    await recordEvent(ctx, { unitId, reportId, kind: 'accepted', remark })
    return { reportId }
  },
})
