import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'

/** From which amount on a payment of the day needs a second person; null where none does. */
export async function thresholdOn(
  ctx: Context,
  unitId: number,
  onDay: Day,
): Promise<number | null> {
  const rule = await ctx.db
    .selectFrom('ledger.approvalRule')
    .where('unitId', '=', unitId)
    .where('fromDay', '<=', onDay)
    .orderBy('fromDay', 'desc')
    .select('threshold')
    .executeTakeFirst()
  return rule?.threshold ?? null
}

/** Whether a payment of this amount must be proposed by one and approved by another. */
export async function needsApproval(
  ctx: Context,
  { unitId, onDay, amount }: { unitId: number; onDay: Day; amount: number },
): Promise<boolean> {
  const threshold = await thresholdOn(ctx, unitId, onDay)
  return threshold !== null && amount >= threshold
}
