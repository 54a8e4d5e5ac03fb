import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { fillReport } from './fill-report.ts'
import { recordEvent } from './record-event.ts'
import { lockOpenReport } from './report-of.ts'

export const refreshFigures = command({
  name: 'reports.refresh-figures',
  summary: 'Tính lại số liệu của báo cáo đang soạn; phần đã viết và số đã sửa giữ nguyên',
  allow: writeReports,
  reach: 'branch',
  input: z.object({ unitId: id, reportId: id }),
  async run(ctx, { unitId, reportId }) {
    await fillReport(ctx, await lockOpenReport(ctx, unitId, reportId))
    await recordEvent(ctx, { unitId, reportId, kind: 'counted' })
    return { reportId }
  },
})
