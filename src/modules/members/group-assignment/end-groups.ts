import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** From that day on the members are in no group: what began later never was, what holds ends. */
export async function endGroups(
  ctx: Context,
  { unitId, memberIds, onDay }: { unitId: number; memberIds: readonly number[]; onDay: string },
): Promise<void> {
  await ctx.db
    .deleteFrom('members.groupAssignment')
    .where('unitId', '=', unitId)
    .where(sql<boolean>`member_id = any(${memberIds})`)
    .where('fromDay', '>=', onDay)
    .execute()
  await ctx.db
    .updateTable('members.groupAssignment')
    .set({ untilDay: onDay })
    .where('unitId', '=', unitId)
    .where(sql<boolean>`member_id = any(${memberIds})`)
    .where(sql<boolean>`(until_day is null or until_day > ${onDay}::date)`)
    .execute()
}
