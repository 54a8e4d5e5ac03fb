import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Answers the closing of a section or group: its meetings from that day on are no longer planned. */
export async function endMeetingsOfSubunit(
  ctx: Context,
  { unitId, subunitId, closedOn }: { unitId: number; subunitId: number; closedOn: string },
): Promise<void> {
  const itsSeries = ctx.db
    .selectFrom('calendar.meetingSeries')
    .where('unitId', '=', unitId)
    .where('subunitId', '=', subunitId)
    .select('id')
  await ctx.db
    .deleteFrom('calendar.meeting')
    .where('unitId', '=', unitId)
    .where('seriesId', 'in', itsSeries)
    .where('plannedOn', '>=', closedOn)
    .where('heldOn', 'is', null)
    .execute()
  // Never before its own beginning, nor before a meeting that was held.
  await ctx.db
    .updateTable('calendar.meetingSeries')
    .set({
      untilDay: sql`greatest(from_day, least(until_day, ${closedOn}::date - 1), coalesce((select max(planned_on) from calendar.meeting
        where meeting.unit_id = meeting_series.unit_id and meeting.series_id = meeting_series.id), from_day))`,
    })
    .where('unitId', '=', unitId)
    .where('subunitId', '=', subunitId)
    .execute()
}
