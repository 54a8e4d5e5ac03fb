import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { writeReports } from '../permissions.ts'
import { lockOpenReport } from '../report/report-of.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'

export const writeSection = command({
  name: 'reports.write-section',
  summary: 'Viết một phần của báo cáo; để trống thì dùng câu gợi ý',
  allow: writeReports,
  input: z.object({
    unitId: id,
    reportId: id,
    section: z.string().max(60),
    /** The version that was on the screen: whoever saves over a newer one is told first what it says. */
    version: z.coerce.number().int().positive(),
    text: paragraph('Nội dung', 50_000),
  }),
  async run(ctx, { unitId, reportId, section, version, text }) {
    await lockOpenReport(ctx, unitId, reportId)
    const saved = await ctx.db
      .selectFrom('reports.reportSection')
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('code', '=', section)
      .select(['suggestion', 'written', 'writtenByName', 'version'])
      .executeTakeFirst()
    if (!saved) throw new NotFound('Báo cáo không có phần này.')
    if (saved.version !== version) throw new Refused(changedMeanwhile(saved, text))
    await ctx.db
      .updateTable('reports.reportSection')
      .set({
        version: version + 1,
        ...(text === ''
          ? { written: null, writtenByName: null, writtenAt: null }
          : { written: text, writtenByName: ctx.actor?.name ?? '', writtenAt: sql`now()` }),
      })
      .where('unitId', '=', unitId)
      .where('reportId', '=', reportId)
      .where('code', '=', section)
      .execute()
    return { reportId, version: version + 1 }
  },
})
