import type { Context } from '#platform/context.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { isWithinReach } from './own-meetings.ts'

/** A planned meeting that the asker may write about, locked until commit. */
export async function requireMeeting(
  ctx: Context,
  { unitId, meetingId }: { unitId: number; meetingId: number },
) {
  const found = await ctx.db
    .selectFrom('calendar.meeting as meeting')
    .innerJoin('calendar.meetingSeries as series', (join) =>
      join
        .onRef('series.unitId', '=', 'meeting.unitId')
        .onRef('series.id', '=', 'meeting.seriesId'),
    )
    .where('meeting.unitId', '=', unitId)
    .where('meeting.id', '=', meetingId)
    .select(['meeting.plannedOn', 'meeting.heldOn', 'meeting.calledOff', 'series.name'])
    .select(isWithinReach(ctx).as('mine'))
    .forUpdate('meeting')
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có cuộc họp này.')
  if (!found.mine) throw new Forbidden('Cuộc họp này của tổ hoặc bộ phận khác.')
  return found
}
