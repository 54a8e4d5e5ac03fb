import type { Context } from '#platform/context.ts'

/** The last closed month of the book, by its first day; null where nothing is closed. */
export async function lastClosed(
  ctx: Context,
  unitId: number,
): Promise<{ periodId: number; month: string } | null> {
  const found = await ctx.db
    .selectFrom('ledger.period')
    .where('unitId', '=', unitId)
    .where('reopenedAt', 'is', null)
    .orderBy('month', 'desc')
    .select(['id as periodId', 'month'])
    .executeTakeFirst()
  return found ?? null
}
