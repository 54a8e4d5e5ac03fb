import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readBook } from '../permissions.ts'

export type PeriodRow = {
  month: string
  closedByName: string
  closedAt: Date
  reopenedByName: string | null
  reopenedAt: Date | null
  decisionNumber: string
  reason: string
  /** The inspection of the month, where there was one. */
  checkedOn: string | null
  checkedBy: string | null
  difference: number | null
}

/** Closed months, the last one first, each with its inspection; what was opened again stays in the list. */
export const listPeriods = query({
  name: 'ledger.list-periods',
  summary: 'Các tháng đã khóa sổ và kết quả kiểm tra',
  allow: readBook,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<PeriodRow>`
      select period.month, period.closed_by_name, period.closed_at, period.reopened_by_name, period.reopened_at,
        period.decision_number, period.reason, checked.day as checked_on, checked.by_name as checked_by, checked.difference
      from ledger.period
      left join lateral (
        select day, by_name, difference from ledger.cash_count as counted
        where counted.unit_id = period.unit_id and counted.month = period.month and period.reopened_at is null and counted.at >= period.closed_at
        order by counted.id desc limit 1
      ) as checked on true
      where period.unit_id = ${unitId}
      order by period.month desc, period.id desc limit 120`.execute(ctx.db)
    const closed = rows.find(({ reopenedAt }) => reopenedAt === null)
    return { rows, lastClosed: closed?.month ?? null }
  },
})
