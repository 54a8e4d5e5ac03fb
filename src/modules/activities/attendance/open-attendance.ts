import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { lockEvent } from '../event/lock-event.ts'

/**
 * The event, so that somebody can be written down as having come; the first to come makes it one that was held. A held event is
 * locked for sharing only: phones at several doors do not wait for each other, and nobody puts it back to planned meanwhile.
 *
 * @throws Refused before the first day, and where the event was cancelled.
 */
export async function openAttendance(
  ctx: Context,
  { unitId, eventId }: { unitId: number; eventId: number },
) {
  const held = await ctx.db
    .selectFrom('activities.event')
    .where('unitId', '=', unitId)
    .where('id', '=', eventId)
    .where('state', '=', 'held')
    .selectAll()
    .forShare()
    .executeTakeFirst()
  if (held) return held
  const event = await lockEvent(ctx, { unitId, eventId })
  if (event.state === 'cancelled') throw new Refused('Hoạt động này đã hủy.')
  if (event.startsOn > ctx.today)
    throw new Refused(
      `Hoạt động bắt đầu ngày ${formatDay(event.startsOn)}; đến hôm đó mới ghi người có mặt.`,
    )
  await ctx.db
    .updateTable('activities.event')
    .set({ state: 'held' })
    .where('unitId', '=', unitId)
    .where('id', '=', eventId)
    .execute()
  return event
}
