import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { EveryMonths, MeetingLevel } from '../labels.ts'
import { planMeetings, readCalendar, recordMeetings } from '../permissions.ts'
import { isWithinReach, meetingState } from './own-meetings.ts'

/** A planned meeting and what was written down about it. */
export const findMeeting = query({
  name: 'calendar.find-meeting',
  summary: 'Một cuộc họp định kỳ',
  allow: readCalendar,
  input: z.object({ unitId: id, meetingId: id }),
  async run(ctx, { unitId, meetingId }) {
    const found = await ctx.db
      .selectFrom('calendar.meeting as meeting')
      .innerJoin('calendar.meetingSeries as series', (join) =>
        join
          .onRef('series.unitId', '=', 'meeting.unitId')
          .onRef('series.id', '=', 'meeting.seriesId'),
      )
      .where('meeting.unitId', '=', unitId)
      .where('meeting.id', '=', meetingId)
      .select([
        'meeting.id as meetingId',
        'meeting.plannedOn',
        'meeting.heldOn',
        'meeting.attended',
        'meeting.note',
        'meeting.byName',
        'series.id as seriesId',
        'series.name',
        'series.fromDay',
        'series.untilDay',
        sql<MeetingLevel>`series.level`.as('level'),
        sql<EveryMonths>`series.every_months`.as('everyMonths'),
        meetingState(ctx).as('state'),
        isWithinReach(ctx).as('mine'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có cuộc họp này.')
    const { mine, ...meeting } = found
    return {
      ...meeting,
      mayRecord: mine && may(ctx, unitId, recordMeetings),
      mayPlan: may(ctx, unitId, planMeetings),
    }
  },
})
