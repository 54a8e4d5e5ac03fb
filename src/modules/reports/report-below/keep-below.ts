import type { Context } from '#platform/context.ts'
import type { Report } from '../report/report-of.ts'
import { countBranch } from './count-below.ts'

/** Writes the annex of a report anew: a line for each unit that stood directly below on the last day. */
export async function keepBelow(ctx: Context, report: Report): Promise<void> {
  const { unitId, id: reportId } = report
  const { below: lines } = await countBranch(ctx, report)
  await ctx.db
    .deleteFrom('reports.reportBelow')
    .where('unitId', '=', unitId)
    .where('reportId', '=', reportId)
    .execute()
  if (lines.length > 0)
    await ctx.db
      .insertInto('reports.reportBelow')
      .values(
        lines.map(({ amounts, ...line }) => ({
          unitId,
          reportId,
          ...line,
          amounts: JSON.stringify(amounts),
        })),
      )
      .execute()
}
