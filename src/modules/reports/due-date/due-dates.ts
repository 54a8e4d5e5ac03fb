import type { Context } from '#platform/context.ts'
import { rulersOf } from '../period-rule/periods-of.ts'

/** The due days that hold for an entered unit: set by the nearest unit above it, for a kind of period and its last day. */
export async function dueDates(ctx: Context, unitId: number) {
  const rulers = rulersOf(ctx, unitId)
  const rows = await ctx.db
    .selectFrom('reports.dueDate')
    .where('setById', 'in', rulers)
    .select(['setById', 'periodKind', 'toDay', 'dueOn'])
    .execute()
  const nearest = rows.sort(
    (one, other) => rulers.indexOf(one.setById) - rulers.indexOf(other.setById),
  )
  return (periodKind: string, toDay: string): string | null =>
    nearest.find((row) => row.periodKind === periodKind && row.toDay === toDay)?.dueOn ?? null
}
