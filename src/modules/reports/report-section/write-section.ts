import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { lockOpenReport } from '../report/report-of.ts'

export const writeSection = command({
  name: 'reports.write-section',
  summary: 'Viết một phần của báo cáo; để trống thì dùng câu gợi ý',
  allow: writeReports,
  input: z.object({
    unitId: id,
    reportId: id,
    section: z.string().max(60),
    text: paragraph('Nội dung', 50_000),
  }),
  async run(ctx, { unitId, reportId, section, text }) {
    await lockOpenReport(ctx, unitId, reportId)
    const changed = await ctx.db
      .updateTable('reports.reportSection')
      .set(
        text === ''
          ? { written: null, writtenByName: null, writtenAt: null }
          : { written: text, writtenByName: ctx.actor?.name ?? '', writtenAt: sql`now()` },
      )
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('code', '=', section)
      .returning('code')
      .executeTakeFirst()
    if (!changed) throw new NotFound('Báo cáo không có phần này.')
    return { reportId }
  },
})
