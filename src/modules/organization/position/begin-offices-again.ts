import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'

/** Undoes `endOffices` for bodies: those that ended on `endedOn`, and the posts in them that ended the day before, go on. */
export async function beginOfficesAgain(
  ctx: Context,
  { unitId, bodyIds, endedOn }: { unitId: number; bodyIds: readonly number[]; endedOn: string },
): Promise<void> {
  if (bodyIds.length === 0) return
  await ctx.db
    .updateTable('organization.body')
    .set({ closedOn: null })
    .where('unitId', '=', unitId)
    .where('id', 'in', bodyIds)
    .execute()
  await ctx.db
    .updateTable('organization.positionHolding')
    .set({ toDay: null })
    .where('unitId', '=', unitId)
    .where('bodyId', 'in', bodyIds)
    .where('toDay', '=', plusDays(endedOn, -1))
    .execute()
}
