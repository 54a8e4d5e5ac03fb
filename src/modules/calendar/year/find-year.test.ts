import { expect } from 'vitest'
import { startReport } from '#reports'
import { test } from '#testing/test.ts'
import { addOwnDay } from '../own-day/add-own-day.ts'
import { endOwnDay } from '../own-day/end-own-day.ts'
import { startProgramme } from '../programme/start-programme.ts'
import { addProgrammeDay } from '../programme-day/add-programme-day.ts'
import { changeProgrammeDay } from '../programme-day/change-programme-day.ts'
import { dropProgrammeDay } from '../programme-day/drop-programme-day.ts'
import { keepProgrammeDay } from '../programme-day/keep-programme-day.ts'
import { reopenProgrammeDay } from '../programme-day/reopen-programme-day.ts'
import { showBirthday } from '../shown-birthday/show-birthday.ts'
import { findMyYear } from './find-my-year.ts'
import { findYear } from './find-year.ts'
import { givenCalendarWorld } from './given-calendar.ts'
import '../../../app/reactions.ts'

const named = (entries: { name: string }[], name: string) =>
  entries.find((entry) => entry.name.includes(name))

test('a programme has the union’s days, the own days and the women’s days in order, round years marked', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  const own = { unitId, kind: 'own' } as const
  await addOwnDay(chair, {
    ...own,
    name: 'Ngày thành lập Liên minh',
    on: '09/9',
    beganYear: '2004',
  })
  await addOwnDay(chair, {
    ...own,
    name: 'Công đoàn Viên chức tỉnh',
    on: '27/8',
    beganYear: '2014',
  })
  await startProgramme(chair, { unitId, year: 2024, theme: 'Vì đoàn viên' })

  const { entries, programme } = await findYear(chair, { unitId, year: 2024 })
  expect(programme).toMatchObject({ theme: 'Vì đoàn viên' })
  const round = entries.filter(({ round }) => round)
  expect(round.map(({ day, years }) => [day, years])).toEqual(
    expect.arrayContaining([
      ['2024-07-28', 95],
      ['2024-08-27', 10],
      ['2024-09-09', 20],
    ]),
  )
  const women = entries.filter(({ kind }) => kind === 'women').map(({ day }) => day)
  expect(women).toEqual(['2024-03-08', '2024-06-28', '2024-10-20', '2024-11-25'])
  expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).sort())
  expect(named(entries, 'Giỗ Tổ')).toMatchObject({ day: '2024-04-18', lunar: true })
  expect(named(entries, 'Trung thu')).toMatchObject({ day: '2024-09-17' })
  expect(named(entries, 'Tết Nguyên đán')).toMatchObject({ day: '2024-02-10' })
})

test('days that did not yet exist in a year are not in its programme', async ({ ctx }) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  const of = async (year: number) => (await findYear(chair, { unitId, year })).entries
  expect(named(await of(2000), 'Ngày Gia đình')).toBeUndefined()
  expect(named(await of(2001), 'Ngày Gia đình')).toBeDefined()
  expect(named(await of(2025), 'Văn hóa')).toBeUndefined()
  expect(named(await of(2026), 'Văn hóa')).toBeDefined()
})

test('only the days that were ticked enter, each year once, and an own day enters programmes that are there', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  const { count } = await startProgramme(chair, {
    unitId,
    year: 2026,
    codes: ['union', 'women_vietnam'],
  })
  expect(count).toBe(2)
  await expect(startProgramme(chair, { unitId, year: 2026 })).rejects.toThrow('đã lập rồi')
  await expect(
    startProgramme(chair, { unitId, year: 2027, codes: ['nothing'] }),
  ).rejects.toMatchObject({
    fields: { codes: [expect.stringContaining('nothing')] },
  })
  const { ownDayId } = await addOwnDay(chair, {
    unitId,
    name: 'Ngày truyền thống',
    on: '15/8',
    lunar: 'on',
  })
  const days = async () =>
    (await findYear(chair, { unitId, year: 2026 })).entries.map(({ day, name }) => [day, name])
  expect(await days()).toContainEqual(['2026-09-25', 'Ngày truyền thống'])
  await endOwnDay(chair, { unitId, ownDayId })
  expect(await days()).toContainEqual(['2026-09-25', 'Ngày truyền thống'])
  const next = await findYear(chair, { unitId, year: 2027 })
  expect(named(next.entries, 'truyền thống')).toBeUndefined()
})

test('a day is changed, kept, left out with its reason, and taken back', async ({ ctx }) => {
  const { unitId, chair } = await givenCalendarWorld(ctx)
  await startProgramme(chair, { unitId, year: 2026, codes: [] })
  const { dayId } = await addProgrammeDay(chair, { unitId, name: 'Hội nghị', onDay: '10/01/2026' })
  const key = { unitId, dayId }
  const state = async () =>
    (await findYear(chair, { unitId, year: 2026 })).entries.find((one) => one.dayId === dayId)
  await expect(
    changeProgrammeDay(chair, { ...key, name: 'Hội nghị', kind: 'other', onDay: '10/01/2027' }),
  ).rejects.toMatchObject({ fields: { onDay: [expect.stringContaining('2026')] } })
  await expect(keepProgrammeDay(chair, { ...key, keptOn: '16/01/2026' })).rejects.toMatchObject({
    fields: { keptOn: ['Ngày tổ chức không thể sau hôm nay'] },
  })
  await keepProgrammeDay(chair, { ...key, keptOn: '10/01/2026', note: '60 người dự' })
  expect(await state()).toMatchObject({ state: 'kept' })
  await dropProgrammeDay(chair, { ...key, reason: 'Mưa lũ' })
  expect(await state()).toMatchObject({ state: 'dropped' })
  await reopenProgrammeDay(chair, key)
  expect(await state()).toMatchObject({ state: 'planned' })
  await expect(
    addProgrammeDay(chair, { unitId, name: 'Hội nghị', onDay: '10/01/2028' }),
  ).rejects.toThrow('Chưa có chương trình năm 2028')
})

test('birthdays are those that members chose to show, by day and month, and not for those above', async ({
  ctx,
}) => {
  const { unitId, chair, aboveChair, binh, himself } = await givenCalendarWorld(ctx)
  const birthdays = async (who: typeof chair) =>
    (await findYear(who, { unitId })).entries.filter(({ kind }) => kind === 'birthday')
  expect(await birthdays(chair)).toEqual([])
  const self = await himself(binh.personId)
  await showBirthday(self, { unitId, shown: 'on' })
  const shown = await birthdays(chair)
  expect(shown.map(({ day, name }) => [day, name])).toEqual([
    ['2026-05-20', 'Sinh nhật Trần Thị Bình'],
  ])
  expect(JSON.stringify(shown)).not.toContain('1985')
  expect(await birthdays(aboveChair)).toEqual([])
  expect((await findMyYear(self, { unitId })).birthday).toMatchObject({
    isShown: true,
    birthDay: '20/05',
  })
  await showBirthday(self, { unitId })
  expect(await birthdays(chair)).toEqual([])
})

test('deadlines of reports stand in the calendar of those who write them', async ({ ctx }) => {
  const { unitId, chair, aboveChair } = await givenCalendarWorld(ctx)
  await startReport(chair, { unitId, periodKind: 'year', on: '30/11/2025' })
  const deadlines = async (who: typeof chair) =>
    (await findYear(who, { unitId, year: 2026 })).entries
      .filter(({ kind }) => kind === 'deadline')
      .map(({ day, name }) => [day, name])
  expect(await deadlines(chair)).toEqual(
    expect.arrayContaining([
      ['2026-05-31', 'Chốt số liệu báo cáo 6 tháng'],
      ['2026-11-30', 'Chốt số liệu báo cáo năm'],
    ]),
  )
  expect(await deadlines(aboveChair)).toEqual([])
})
