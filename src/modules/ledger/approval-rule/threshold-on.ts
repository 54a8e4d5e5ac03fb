import { sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'

/**
 * From which amount on a payment needs a second person; null where none does. Of the rule in force on the day of the payment and the
 * one in force today, when it is recorded, the stricter counts: nobody gets round a rule by dating a payment before it.
 */
async function thresholdOn(ctx: Context, unitId: number, onDay: Day): Promise<number | null> {
  const { rows } = await sql<{ threshold: number | null }>`
    select min(rule.threshold) as threshold from unnest(array[${onDay}, ${ctx.today}]::date[]) as day
    cross join lateral (
      select threshold from ledger.approval_rule where unit_id = ${unitId} and from_day <= day order by from_day desc limit 1
    ) as rule`.execute(ctx.db)
  return rows[0]?.threshold ?? null
}

/** Whether a payment of this amount must be proposed by one and approved by another. */
export async function needsApproval(
  ctx: Context,
  { unitId, onDay, amount }: { unitId: number; onDay: Day; amount: number },
): Promise<boolean> {
  const threshold = await thresholdOn(ctx, unitId, onDay)
  return threshold !== null && amount >= threshold
}
