import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Answers the end of units: what they were running ends with them and stays in their archive; the unit that goes on has its own. */
export async function endMovementsOfEndedUnits(
  ctx: Context,
  { fromUnitIds, onDay }: { fromUnitIds: readonly number[]; onDay: string },
): Promise<void> {
  await sql`
    update movements.movement set ended_on = greatest(${onDay}::date, launched_on), ended_because = 'Đơn vị kết thúc hoạt động hoặc sáp nhập'
    where unit_id = any(${fromUnitIds}::bigint[]) and withdrawn_because = '' and ended_on is null
      and (until_day is null or until_day >= ${onDay}::date)`.execute(ctx.db)
}
