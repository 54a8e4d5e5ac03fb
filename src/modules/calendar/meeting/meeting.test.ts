import { expect } from 'vitest'
import { closeSubunit, openSubunit } from '#organization'
import { enter } from '#platform/enter.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { inTransaction } from '#platform/transaction.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { endMeetings } from '../meeting-series/end-meetings.ts'
import { planMeetings } from '../meeting-series/plan-meetings.ts'
import { givenCalendarWorld } from '../year/given-calendar.ts'
import { callOffMeeting } from './call-off-meeting.ts'
import { findMeeting } from './find-meeting.ts'
import { holdMeeting } from './hold-meeting.ts'
import { listMeetings } from './list-meetings.ts'
import { reopenMeeting } from './reopen-meeting.ts'
import '../../../app/reactions.ts'

const lastYear = { fromDay: '01/01/2025', untilDay: '31/12/2025' }

test('of a year of monthly meetings the share that was held is told, and the figures say the same', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  await planMeetings(chair, { unitId, whose: 'unit', everyMonths: '1', dayOfMonth: 5, ...lastYear })
  const { list } = await listMeetings(chair, { unitId, year: 2025, sort: 'day' })
  expect(list.total).toBe(12)
  for (const { meetingId, plannedOn } of list.rows.slice(0, 9))
    await holdMeeting(chair, { unitId, meetingId, heldOn: plannedOn, attended: 40 })
  const last = list.rows[11]?.meetingId ?? 0
  await callOffMeeting(chair, { unitId, meetingId: last, reason: 'Bão' })
  await expect(
    holdMeeting(chair, { unitId, meetingId: last, heldOn: '10/12/2025', attended: 3 }),
  ).rejects.toThrow('đã ghi không họp')

  const { sums } = await listMeetings(chair, { unitId, year: 2025 })
  expect(sums).toEqual([{ level: 'unit', planned: 12, held: 9, turns: 360 }])
  const values = await inTransaction(chair, async (ctx) => {
    await enter(ctx, { unitId, branch: true })
    return figuresOfUnits(ctx, unitId, [unitId], { from: '2025-01-01', to: '2025-12-31' })
  })
  const flow = (name: `${string}.${string}`) => values.of(unitId, { name, kind: 'flow' })
  expect([flow('calendar.meetings_planned'), flow('calendar.meetings_held')]).toEqual([12, 9])
})

test('a meeting is written down with day and number, corrected, and taken back', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  await planMeetings(chair, {
    unitId,
    whose: 'unit',
    everyMonths: '12',
    dayOfMonth: 5,
    ...lastYear,
  })
  const { list } = await listMeetings(chair, { unitId })
  const key = { unitId, meetingId: list.rows[0]?.meetingId ?? 0 }
  await expect(
    holdMeeting(chair, { ...key, heldOn: '20/01/2026', attended: 5 }),
  ).rejects.toMatchObject({
    fields: { heldOn: ['Ngày họp không thể sau hôm nay'] },
  })
  await expect(
    holdMeeting(chair, { ...key, heldOn: '06/01/2025', attended: 0 }),
  ).rejects.toMatchObject({
    fields: { attended: ['Số người dự phải từ 1 trở lên'] },
  })
  await holdMeeting(chair, { ...key, heldOn: '06/01/2025', attended: 41, note: 'Sơ kết' })
  await holdMeeting(chair, { ...key, heldOn: '07/01/2025', attended: 42, note: 'Sơ kết' })
  expect(await findMeeting(chair, key)).toMatchObject({
    state: 'held',
    heldOn: '2025-01-07',
    attended: 42,
  })
  await reopenMeeting(chair, key)
  expect(await findMeeting(chair, key)).toMatchObject({ state: 'missed', attended: null })
})

test('all groups get a plan each; a leader writes down only the own group’s', async ({ ctx }) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  const open = (name: string) =>
    openSubunit(chair, { unitId, kind: 'group', name, openedOn: '01/01/2020' })
  const [one, two] = [await open('Tổ 1'), await open('Tổ 2')]
  const { seriesIds } = await planMeetings(chair, {
    unitId,
    whose: 'groups',
    everyMonths: '3',
    dayOfMonth: 10,
    ...lastYear,
  })
  expect(seriesIds).toHaveLength(2)
  const person = await givenActor(ctx.db, unitId, 'group-leader')
  const leader = acting(ctx, {
    ...person,
    rights: [{ unitId, role: 'group-leader', subunitId: one.subunitId }],
  })
  const { list } = await listMeetings(leader, { unitId })
  const of = (name: string) => list.rows.find((row) => row.name.endsWith(name))?.meetingId ?? 0
  const held = { unitId, heldOn: '20/12/2025', attended: 8 }
  await holdMeeting(leader, { ...held, meetingId: of('Tổ 1') })
  await expect(holdMeeting(leader, { ...held, meetingId: of('Tổ 2') })).rejects.toThrow(
    'tổ hoặc bộ phận khác',
  )

  await closeSubunit(chair, { unitId, subunitId: two.subunitId, closedOn: '01/08/2025' })
  const left = (await listMeetings(chair, { unitId, sort: 'day' })).list.rows.filter(({ name }) =>
    name.endsWith('Tổ 2'),
  )
  expect(left.map(({ plannedOn }) => plannedOn)).toEqual(['2025-01-10', '2025-04-10', '2025-07-10'])
})

test('a plan ends earlier without losing what was held', async ({ ctx }) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  const plan = { unitId, whose: 'unit', everyMonths: '1', dayOfMonth: 5, ...lastYear } as const
  const { seriesIds } = await planMeetings(chair, plan)
  const seriesId = seriesIds[0] ?? 0
  const { list } = await listMeetings(chair, { unitId, sort: 'day' })
  await holdMeeting(chair, {
    unitId,
    meetingId: list.rows[7]?.meetingId ?? 0,
    heldOn: '05/08/2025',
    attended: 9,
  })
  await expect(
    endMeetings(chair, { unitId, seriesId, untilDay: '30/06/2025' }),
  ).rejects.toMatchObject({
    fields: { untilDay: [expect.stringContaining('đã ghi là đã họp')] },
  })
  await expect(
    endMeetings(chair, { unitId, seriesId, untilDay: '30/06/2026' }),
  ).rejects.toMatchObject({
    fields: { untilDay: [expect.stringContaining('Ngày cuối phải từ')] },
  })
  expect(await endMeetings(chair, { unitId, seriesId, untilDay: '31/08/2025' })).toEqual({
    count: 4,
  })
  await expect(planMeetings(chair, { ...plan, whose: 'groups' })).rejects.toMatchObject({
    fields: { whose: [expect.stringContaining('chưa có tổ')] },
  })
  await expect(planMeetings(chair, { ...plan, whose: 'body:999' })).rejects.toMatchObject({
    fields: { whose: ['Không có ban này'] },
  })
})
