import {
  addOwnDay,
  addProgrammeDay,
  callOffMeeting,
  changeProgrammeDay,
  finishTask,
  giveUsualTasks,
  holdMeeting,
  keepProgrammeDay,
  planMeetings,
  showBirthday,
  startProgramme,
} from '../../../src/modules/calendar/index.ts'
import {
  heldOn,
  isClosed,
  meetingFacts,
  ownDayFacts,
  type ProgrammeFact,
  programmeFacts,
  wentAhead,
  yearEndMeeting,
} from '../calendar.ts'
import { addDays } from '../days.ts'
import type { Day, DemoFacts } from '../facts.ts'
import { found, type Loading, type Step } from './loading.ts'

/** From this day on nothing has happened yet to whoever looks at the demonstration. */
const lastDay = '2026-11-01'

/** Union D's programmes with lead work, union A's regular meetings. */
export function calendarSteps({ units }: DemoFacts): Step[] {
  const { unitSlug, plannedOn } = meetingFacts
  const body = units
    .find(({ slug }) => slug === unitSlug)
    ?.bodies.find(({ kind, from }) => kind === 'executive_committee' && from <= plannedOn)
  if (!body) throw new Error('union A has no committee to meet')
  return [
    ...ownDayFacts.map(({ unitSlug, on, name, day, beganYear, kind }) => ({
      on,
      rank: 90,
      run: (loading: Loading) =>
        addOwnDay(asOf(loading, on), {
          unitId: found(loading.units, unitSlug),
          name,
          on: day,
          beganYear,
          kind,
        }),
    })),
    ...programmeFacts.map((fact) => ({
      on: fact.startedOn,
      rank: 91,
      run: (loading: Loading) => liveThroughYear(loading, fact),
    })),
    {
      on: yearEndMeeting.plannedOn,
      rank: 92,
      run: prepareYearEnd,
    },
    {
      on: plannedOn,
      rank: 92,
      run: (loading) => meetThroughTerm(loading, `${unitSlug}/${body.key}`),
    },
  ]
}

async function liveThroughYear(loading: Loading, fact: ProgrammeFact): Promise<void> {
  const unitId = found(loading.units, fact.unitSlug)
  const ctx = asOf(loading, fact.startedOn)
  const shipped = await ctx.db.selectFrom('calendar.shippedDay').select('code').execute()
  const codes = shipped.map(({ code }) => code).filter((code) => !fact.without.includes(code))
  await startProgramme(ctx, { unitId, year: fact.year, theme: fact.theme, codes })
  const days = await ctx.db
    .selectFrom('calendar.programmeDay')
    .where('unitId', '=', unitId)
    .where('year', '=', fact.year)
    .orderBy('onDay')
    .select(['id as dayId', 'name', 'kind', 'onDay', 'beganYear', 'shippedCode'])
    .execute()
  for (const { of, plan, went } of fact.plans) {
    const day = days.find(({ shippedCode, name }) => shippedCode === of || name === of)
    if (!day) throw new Error(`the programme of ${fact.year} has no ${of}`)
    const { dayId, name, kind, onDay, beganYear } = day
    const key = { unitId, dayId }
    await changeProgrammeDay(ctx, { ...key, name, kind: kind as 'own', onDay, beganYear, plan })
    if (went && onDay < lastDay)
      await keepProgrammeDay(asOf(loading, onDay), { ...key, keptOn: onDay, note: went })
  }
}

async function prepareYearEnd(loading: Loading): Promise<void> {
  const { unitSlug, plannedOn, name, day, plan, whom } = yearEndMeeting
  const unitId = found(loading.units, unitSlug)
  const ctx = asOf(loading, plannedOn)
  const { dayId } = await addProgrammeDay(ctx, { unitId, name, onDay: day, plan, kind: 'union' })
  await giveUsualTasks(ctx, { unitId, dayId, whom })
  const first = await ctx.db
    .selectFrom('calendar.task')
    .where('unitId', '=', unitId)
    .where('programmeDayId', '=', dayId)
    .orderBy('dueOn')
    .select('id as taskId')
    .executeTakeFirstOrThrow()
  await finishTask(asOf(loading, '2026-10-30'), { unitId, ...first })
  const members = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .orderBy('id')
    .limit(12)
    .select('personId')
    .execute()
  // Each for himself: the loader takes their place.
  for (const { personId } of members)
    if (ctx.actor)
      await showBirthday({ ...ctx, actor: { ...ctx.actor, personId } }, { unitId, shown: true })
}

async function meetThroughTerm(loading: Loading, bodyKey: string): Promise<void> {
  const { unitSlug, plannedOn, plans, fromDay, untilDay } = meetingFacts
  const unitId = found(loading.units, unitSlug)
  const ctx = asOf(loading, plannedOn)
  for (const { whose, ...plan } of plans)
    await planMeetings(ctx, {
      unitId,
      whose: whose === 'committee' ? `body:${found(loading.bodies, bodyKey)}` : whose,
      ...plan,
      fromDay,
      untilDay,
    })
  const meetings = await ctx.db
    .selectFrom('calendar.meeting as meeting')
    .innerJoin('calendar.meetingSeries as series', (join) =>
      join
        .onRef('series.unitId', '=', 'meeting.unitId')
        .onRef('series.id', '=', 'meeting.seriesId'),
    )
    .where('meeting.unitId', '=', unitId)
    .orderBy('meeting.plannedOn')
    .orderBy('meeting.id')
    .select(['meeting.id as meetingId', 'meeting.plannedOn', 'series.level'])
    .execute()
  for (const [serial, { meetingId, plannedOn: day, level }] of meetings.entries()) {
    const later = asOf(loading, addDays(day, 2))
    if (isClosed(day))
      await callOffMeeting(later, {
        unitId,
        meetingId,
        reason: 'Giãn cách xã hội phòng, chống dịch',
      })
    else if (wentAhead(serial, level))
      await holdMeeting(later, {
        unitId,
        meetingId,
        heldOn: heldOn(day, serial),
        attended: attendance[level as keyof typeof attendance] + (serial % 4),
      })
  }
}

/** About how many come. */
const attendance = { unit: 138, committee: 11, section: 20, group: 7 }

function asOf({ ctx }: Loading, today: Day) {
  return { ...ctx, today }
}
