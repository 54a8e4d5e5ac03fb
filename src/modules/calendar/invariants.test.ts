import { sql } from 'kysely'
import { expect } from 'vitest'
import { openSubunit } from '#organization'
import { proveInvariants } from '#platform/invariant.ts'
import { test } from '#testing/test.ts'
import { calendarInvariants } from './invariants.ts'
import { planMeetings } from './meeting-series/plan-meetings.ts'
import { startProgramme } from './programme/start-programme.ts'
import { addProgrammeDay } from './programme-day/add-programme-day.ts'
import { giveUsualTasks } from './task/give-usual-tasks.ts'
import { givenCalendarWorld } from './year/given-calendar.ts'

test('each invariant of the calendar holds, and notices what a hand in the database would change', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  await startProgramme(chair, { unitId, year: 2026, codes: [] })
  const { dayId } = await addProgrammeDay(chair, { unitId, name: 'Hội nghị', onDay: '20/03/2026' })
  await giveUsualTasks(chair, { unitId, dayId, whom: 'post:chair' })
  await openSubunit(chair, { unitId, kind: 'group', name: 'Tổ 1', openedOn: '01/01/2020' })
  const plan = {
    unitId,
    everyMonths: '1',
    dayOfMonth: 5,
    fromDay: '01/01/2026',
    untilDay: '30/06/2026',
  } as const
  await planMeetings(chair, { ...plan, whose: 'groups' })
  const broken = async () =>
    (await proveInvariants(ctx.db, calendarInvariants)).map(({ problems }) => problems.length > 0)
  expect(await broken()).toEqual([false, false, false])
  await sql`update calendar.programme_day set on_day = '2026-03-21' where unit_id = ${unitId}`.execute(
    ctx.db,
  )
  expect(await broken()).toEqual([true, false, false])
  await sql`update calendar.meeting_series set until_day = '2026-05-31' where unit_id = ${unitId}`.execute(
    ctx.db,
  )
  expect(await broken()).toEqual([true, true, false])
  await sql`update organization.subunit set closed_on = '2026-05-01' where unit_id = ${unitId}`.execute(
    ctx.db,
  )
  expect(await broken()).toEqual([true, true, true])
})
