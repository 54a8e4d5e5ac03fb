import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import type { DayKind, DayState, MeetingLevel } from '../labels.ts'
import { ownDays, shippedDays } from '../programme/marked-days.ts'
import type { Source } from '../programme/take-over.ts'
import { byDay, type Entry, plainEntry } from './entry.ts'
import { daysIn, isRound, yearsSince } from './marked-day.ts'

type Wanted = {
  birthdays: boolean
  /** Also the meetings of sections and groups. */
  groupMeetings: boolean
}

/**
 * The calendar of some years (in order, without gaps) of an entered unit, in one statement: the programme where there is one, else the
 * days it would be made from; regular meetings; birthdays of members of today who want them shown.
 */
export async function loadYears(
  ctx: Context,
  unitId: number,
  years: readonly number[],
  wanted: Wanted,
) {
  const from = `${years[0]}-01-01`
  const to = `${years.at(-1)}-12-31`
  const found = await ctx.db
    .selectNoFrom((row) => [
      jsonObjectFrom(
        row
          .selectFrom('organization.unit as unit')
          .innerJoin('organization.unitName as name', 'name.unitId', 'unit.id')
          .where('unit.id', '=', unitId)
          .where(sql<boolean>`name.valid @> ${ctx.today}::date`)
          .select(['name.name', 'name.shortName', 'name.place', 'unit.slug'])
          .select(
            sql<string>`coalesce((select above.name from organization.unit_parent as up
              join organization.unit_name as above on above.unit_id = up.parent_id and above.valid @> ${ctx.today}::date
              where up.unit_id = unit.id and up.valid @> ${ctx.today}::date), '')`.as('upperName'),
          ),
      ).as('unit'),
      jsonArrayFrom(
        row
          .selectFrom('calendar.programme')
          .where('unitId', '=', unitId)
          .where('year', '>=', Number(years[0]))
          .where('year', '<=', Number(years.at(-1)))
          .select(['year', 'theme']),
      ).as('programmes'),
      jsonArrayFrom(
        row
          .selectFrom('calendar.programmeDay as day')
          .leftJoin('calendar.task as task', (join) =>
            join
              .onRef('task.unitId', '=', 'day.unitId')
              .onRef('task.programmeDayId', '=', 'day.id'),
          )
          .where('day.unitId', '=', unitId)
          .where(sql<boolean>`day.on_day between ${from}::date and ${to}::date`)
          .groupBy(['day.unitId', 'day.id'])
          .select([
            'day.id as dayId',
            'day.year',
            'day.onDay',
            'day.name',
            sql<DayKind>`day.kind`.as('kind'),
            'day.lunar',
            'day.beganYear',
            'day.plan',
            sql<DayState>`day.state`.as('state'),
            sql<number>`count(task.id)::int`.as('tasks'),
            sql<number>`count(task.done_on)::int`.as('tasksDone'),
          ]),
      ).as('days'),
      jsonArrayFrom(
        row
          .selectFrom('calendar.meeting as meeting')
          .innerJoin('calendar.meetingSeries as series', (join) =>
            join
              .onRef('series.unitId', '=', 'meeting.unitId')
              .onRef('series.id', '=', 'meeting.seriesId'),
          )
          .where('meeting.unitId', '=', unitId)
          .where('meeting.calledOff', '=', false)
          .where(sql<boolean>`meeting.planned_on between ${from}::date and ${to}::date`)
          .where(
            'series.level',
            'in',
            wanted.groupMeetings
              ? ['unit', 'committee', 'section', 'group']
              : ['unit', 'committee'],
          )
          .groupBy(['meeting.plannedOn', 'series.level'])
          .select([
            'meeting.plannedOn as day',
            sql<MeetingLevel>`series.level`.as('level'),
            sql<number>`count(*)::int`.as('count'),
            sql<string>`min(series.name)`.as('name'),
            sql<number>`min(meeting.id)`.as('meetingId'),
          ]),
      ).as('meetings'),
      jsonArrayFrom(
        row
          .selectFrom('calendar.shownBirthday as shown')
          .innerJoin('members.member as member', (join) =>
            join
              .onRef('member.unitId', '=', 'shown.unitId')
              .onRef('member.id', '=', 'shown.memberId'),
          )
          .where('shown.unitId', '=', wanted.birthdays ? unitId : 0)
          .where('member.mergedInto', 'is', null)
          .where('member.birthDay', 'is not', null)
          .where(sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`)
          // Day and month only: the year does not leave the database.
          .select([
            'member.id as memberId',
            'member.fullName',
            sql<number>`extract(month from member.birth_day)::int`.as('month'),
            sql<number>`extract(day from member.birth_day)::int`.as('dayOfMonth'),
          ]),
      ).as('birthdays'),
      jsonArrayFrom(
        row
          .selectFrom('activities.event')
          .where('unitId', '=', unitId)
          .where('state', '<>', 'cancelled')
          // What is for one group or committee is not for everybody's calendar.
          .where(
            'audience',
            'in',
            wanted.groupMeetings ? ['all', 'women', 'subunit', 'body'] : ['all', 'women'],
          )
          .where(sql<boolean>`starts_on between ${from}::date and ${to}::date`)
          .select(['id as eventId', 'title', 'startsOn', 'atTime']),
      ).as('events'),
      shippedDays(ctx).as('shipped'),
      ownDays(ctx, unitId).as('own'),
    ])
    .executeTakeFirstOrThrow()

  const entries: Entry[] = found.days.map(({ onDay: day, year, ...rest }) => {
    const passed = yearsSince(rest.beganYear, year)
    const key = `day-${rest.dayId}`
    return { ...rest, key, day, years: passed, round: isRound(passed), page: null }
  })
  for (const year of years) {
    if (!found.programmes.some((programme) => programme.year === year))
      entries.push(...[...found.shipped, ...found.own].flatMap((source) => offered(source, year)))
    // Who is a member today need not have been one in a year that is over.
    if (year < Number(ctx.today.slice(0, 4))) continue
    for (const { memberId, fullName, ...on } of found.birthdays)
      for (const day of daysIn(year, { ...on, lunar: false }))
        entries.push(
          plainEntry({
            key: `birthday-${memberId}-${year}`,
            day,
            name: `Sinh nhật ${fullName}`,
            kind: 'birthday',
          }),
        )
  }
  for (const { day, level, count, name, meetingId } of found.meetings)
    entries.push(
      plainEntry({
        key: `meeting-${day}-${level}`,
        day,
        name: count > 1 ? `${levelNames[level]} (${count} cuộc)` : name,
        kind: 'meeting',
        page:
          count > 1
            ? `/calendar/meetings?year=${day.slice(0, 4)}`
            : `/calendar/meetings/${meetingId}`,
      }),
    )
  for (const { eventId, title, startsOn, atTime } of found.events)
    entries.push(
      plainEntry({
        key: `event-${eventId}`,
        day: startsOn,
        name: atTime ? `${title}, ${atTime}` : title,
        kind: 'event',
        page: `/activities/${eventId}`,
      }),
    )
  if (!found.unit) throw new Error(`unit ${unitId} has no name on ${ctx.today}`)
  return { unit: found.unit, programmes: found.programmes, entries: entries.sort(byDay) }
}

const levelNames: Record<MeetingLevel, string> = {
  unit: 'Họp công đoàn',
  committee: 'Họp các ban',
  section: 'Sinh hoạt công đoàn bộ phận',
  group: 'Sinh hoạt tổ công đoàn',
}

/** A marked day as it would stand in the programme of a year. */
function offered(source: Source, year: number): Entry[] {
  const years = yearsSince(source.beganYear, year)
  return daysIn(year, source).map((day) => ({
    ...plainEntry({
      key: `${source.shippedCode ?? `own-${source.ownDayId}`}-${day}`,
      day,
      name: source.name,
      kind: source.kind,
    }),
    lunar: source.lunar,
    beganYear: source.beganYear,
    years,
    round: isRound(years),
  }))
}
