import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import {
  type MeetingLevel,
  type MeetingState,
  meetingLevelLabels,
  meetingStateLabels,
} from '../labels.ts'
import { calendarYear } from '../own-day/own-day-fields.ts'
import { planMeetings, readCalendar } from '../permissions.ts'
import { meetingState } from './own-meetings.ts'

const levels = Object.keys(meetingLevelLabels) as [MeetingLevel, ...MeetingLevel[]]
const states = Object.keys(meetingStateLabels) as [MeetingState, ...MeetingState[]]

/** Regular meetings, and of those whose day has come how many were held, level by level; `year` left out: of all years. */
export const listMeetings = query({
  name: 'calendar.list-meetings',
  summary: 'Họp, sinh hoạt định kỳ: theo lịch và đã họp',
  allow: readCalendar,
  input: z.object({
    unitId: id,
    year: calendarYear,
    level: z.enum(levels).optional().catch(undefined),
    state: z.enum(states).optional().catch(undefined),
    ...listInput(['day', 'name']),
    // The latest first.
    sort: z.enum(['day', '-day', 'name', '-name']).default('-day').catch('-day'),
  }),
  async run(ctx, { unitId, year, level, state, page, size, sort, q }) {
    let rows = ctx.db
      .selectFrom('calendar.meeting as meeting')
      .innerJoin('calendar.meetingSeries as series', (join) =>
        join
          .onRef('series.unitId', '=', 'meeting.unitId')
          .onRef('series.id', '=', 'meeting.seriesId'),
      )
      .where('meeting.unitId', '=', unitId)
    if (year)
      rows = rows.where(
        sql<boolean>`meeting.planned_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
      )
    const coverage = rows
      .where('meeting.plannedOn', '<=', ctx.today)
      .groupBy('series.level')
      .select([
        sql<MeetingLevel>`series.level`.as('level'),
        sql<number>`count(*)::int`.as('planned'),
        sql<number>`count(meeting.held_on)::int`.as('held'),
        sql<number>`coalesce(sum(meeting.attended), 0)::int`.as('turns'),
      ])
    let listed = rows.select([
      'meeting.id as meetingId',
      'series.name',
      sql<MeetingLevel>`series.level`.as('level'),
      'meeting.plannedOn',
      'meeting.heldOn',
      'meeting.attended',
      meetingState(ctx).as('state'),
    ])
    if (level) listed = listed.where('series.level', '=', level)
    if (state) listed = listed.where(meetingState(ctx), '=', state)
    if (q)
      listed = listed.where(sql<boolean>`platform.search_key(series.name) like ${searchPattern(q)}`)
    const columns = { day: 'meeting.planned_on', name: 'series.name' }
    const list = await pageOf(listed, { page, size, sort, q }, columns, 'meeting.id')
    const { sums } = await ctx.db
      .selectNoFrom(jsonArrayFrom(coverage).as('sums'))
      .executeTakeFirstOrThrow()
    return { list, sums, year, mayPlan: may(ctx, unitId, planMeetings) }
  },
})
