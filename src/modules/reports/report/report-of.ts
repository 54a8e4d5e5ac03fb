import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'
import type { PeriodKind, ReportState, SignMode } from '../labels.ts'
import { isOpen } from './report-status.ts'

/** The report, locked until commit; what the actor may not see does not exist. */
export async function lockReport(ctx: Context, unitId: number, reportId: number) {
  const found = await ctx.db
    .selectFrom('reports.report')
    .where('unitId', '=', unitId)
    .where('id', '=', reportId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có báo cáo này.')
  return typed(found)
}

/** The same, for writing in it. */
export async function lockOpenReport(ctx: Context, unitId: number, reportId: number) {
  const report = await lockReport(ctx, unitId, reportId)
  if (!isOpen(report.state))
    throw new Refused('Báo cáo đã gửi nên số liệu và nội dung không sửa được nữa.')
  return report
}

/** For reading. From above only what was sent and not given back: a draft is the unit's own affair. */
export function seenReport<Row extends Codes>(ctx: Context, found: Row | undefined) {
  const report = found && typed(found)
  if (!report || (standingOf(ctx).from === 'above' && isOpen(report.state)))
    throw new NotFound('Không có báo cáo này.')
  return report
}

type Codes = { state: string; periodKind: string; signMode: string }

/** The columns whose check constraints list the codes. */
function typed<Row extends Codes>(row: Row) {
  return {
    ...row,
    state: row.state as ReportState,
    periodKind: row.periodKind as PeriodKind,
    signMode: row.signMode as SignMode,
  }
}

export type Report = Awaited<ReturnType<typeof lockReport>>
