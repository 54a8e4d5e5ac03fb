import type { Context } from '#platform/context.ts'
import type { ReportEventKind } from '../labels.ts'

type Event = { unitId: number; reportId: number; kind: ReportEventKind; remark?: string }

/** Who did what with a report, and when; shown on its page. */
export async function recordEvent(ctx: Context, { unitId, reportId, kind, remark = '' }: Event) {
  await ctx.db
    .insertInto('reports.reportEvent')
    .values({
      unitId,
      reportId,
      kind,
      remark,
      accountId: ctx.actor?.accountId ?? null,
      byName: ctx.actor?.name ?? '',
    })
    .execute()
}
