import { expect } from 'vitest'
import { endMembership } from '#members'
import { test } from '#testing/test.ts'
import { startProgramme } from '../programme/start-programme.ts'
import { addProgrammeDay } from '../programme-day/add-programme-day.ts'
import { changeProgrammeDay } from '../programme-day/change-programme-day.ts'
import { dropProgrammeDay } from '../programme-day/drop-programme-day.ts'
import { findProgrammeDay } from '../programme-day/find-programme-day.ts'
import { findMyYear } from '../year/find-my-year.ts'
import { givenCalendarWorld, givenPost } from '../year/given-calendar.ts'
import { finishTask } from './finish-task.ts'
import { giveTask } from './give-task.ts'
import { giveUsualTasks } from './give-usual-tasks.ts'
import { listTasks } from './list-tasks.ts'
import { reassignTask } from './reassign-task.ts'
import { removeTask } from './remove-task.ts'
import { reopenTask } from './reopen-task.ts'
import { tasksWaitingForMember, waitingInCalendar } from './waiting-tasks.ts'
import '../../../app/reactions.ts'

async function givenDay(ctx: Parameters<typeof givenCalendarWorld>[0]) {
  const world = await givenCalendarWorld(ctx)
  const { unitId, chair } = world
  await startProgramme(chair, { unitId, year: 2026, codes: [] })
  const { dayId } = await addProgrammeDay(chair, {
    unitId,
    name: 'Kỷ niệm 8/3',
    onDay: '08/03/2026',
  })
  return { ...world, dayId, key: { unitId, dayId } }
}

test('lead work 45, 30 and 7 days before is given once, and moves with the day', async ({
  ctx,
}) => {
  const { chair, key, binh } = await givenDay(ctx)
  const whom = `member:${binh.memberId}`
  expect(await giveUsualTasks(chair, { ...key, whom })).toEqual({ count: 3 })
  expect(await giveUsualTasks(chair, { ...key, whom })).toEqual({ count: 0 })
  const due = async () => (await findProgrammeDay(chair, key)).tasks.map(({ dueOn }) => dueOn)
  expect(await due()).toEqual(['2026-01-22', '2026-02-06', '2026-03-01'])
  await changeProgrammeDay(chair, {
    ...key,
    name: 'Kỷ niệm 8/3',
    kind: 'women',
    onDay: '06/03/2026',
  })
  expect(await due()).toEqual(['2026-01-20', '2026-02-04', '2026-02-27'])
})

test('whoever a task is for says that it is done; nobody else but those who keep the programme', async ({
  ctx,
}) => {
  const { chair, unitId, key, binh, an, himself, as } = await givenDay(ctx)
  const { taskId } = await giveTask(chair, {
    ...key,
    whom: `member:${binh.memberId}`,
    what: 'Đặt hoa',
    daysBefore: 2,
  })
  const task = { unitId, taskId }
  const [owner, other] = [await himself(binh.personId), await himself(an.personId)]
  await expect(finishTask(other, task)).rejects.toThrow('Không có việc này.')
  await expect(finishTask(await as('treasurer'), task)).rejects.toThrow('giao cho người khác')
  await finishTask(owner, task)
  expect((await findMyYear(owner, { unitId })).tasks).toMatchObject([
    { taskId, doneOn: '2026-01-15' },
  ])
  expect((await findMyYear(other, { unitId })).tasks).toEqual([])
  await expect(removeTask(chair, task)).rejects.toThrow('đã làm xong')
  await reopenTask(owner, task)
  await removeTask(chair, task)
  expect((await listTasks(chair, { unitId })).total).toBe(0)
})

test('work for a post is the work of whoever holds it', async ({ ctx }) => {
  const { chair, unitId, key, binh, an, himself } = await givenDay(ctx)
  await givenPost(ctx, unitId, binh.personId, 'womens_head')
  const { taskId } = await giveTask(chair, {
    ...key,
    whom: 'post:womens_head',
    what: 'Mời báo cáo viên',
    daysBefore: 50,
  })
  const holder = await himself(binh.personId)
  expect((await listTasks(chair, { unitId, state: 'overdue' })).total).toBe(0)
  expect((await tasksWaitingForMember(holder, unitId).execute())[0]).toMatchObject({
    count: 1,
    day: '2026-01-17',
  })
  expect(
    (await tasksWaitingForMember(await himself(an.personId), unitId).execute())[0],
  ).toMatchObject({ count: 0 })
  await finishTask(holder, { unitId, taskId })
  expect((await tasksWaitingForMember(holder, unitId).execute())[0]).toMatchObject({ count: 0 })
})

test('what is due within a week waits for the chair, but not when its day is left out', async ({
  ctx,
}) => {
  const { chair, key, unitId } = await givenDay(ctx)
  await giveUsualTasks(chair, { ...key, whom: 'post:chair' })
  const waiting = async () =>
    (await waitingInCalendar(chair, unitId).execute()).map(({ what, count }) => [what, count])
  expect(await waiting()).toEqual([
    ['calendar-tasks', 1],
    ['calendar-meetings', 0],
  ])
  await dropProgrammeDay(chair, { ...key, reason: 'Để năm sau' })
  expect(await waiting()).toEqual([
    ['calendar-tasks', 0],
    ['calendar-meetings', 0],
  ])
})

test('open work of whoever leaves goes back to the chair; who is no member gets none', async ({
  ctx,
}) => {
  const { chair, unitId, key, binh, an } = await givenDay(ctx)
  const { taskId } = await giveTask(chair, {
    ...key,
    whom: `member:${binh.memberId}`,
    what: 'Đặt hoa',
    daysBefore: 2,
  })
  await endMembership(chair, {
    unitId,
    memberId: binh.memberId,
    leftOn: '10/01/2026',
    leftHow: 'resigned',
  })
  expect((await findProgrammeDay(chair, key)).tasks).toMatchObject([
    { memberName: null, postName: 'Chủ tịch' },
  ])
  await expect(
    reassignTask(chair, { unitId, taskId, whom: `member:${binh.memberId}` }),
  ).rejects.toMatchObject({
    fields: { whom: ['Người này không phải đoàn viên ở đây'] },
  })
  await reassignTask(chair, { unitId, taskId, whom: `member:${an.memberId}` })
  expect((await findProgrammeDay(chair, key)).tasks).toMatchObject([{ memberName: 'Lê Văn An' }])
  await expect(
    giveTask(chair, { ...key, whom: 'post:group_leader', what: 'Việc', daysBefore: 1 }),
  ).rejects.toMatchObject({
    fields: { whom: ['Không có chức vụ này'] },
  })
})
