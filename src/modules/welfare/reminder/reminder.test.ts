import { sql } from 'kysely'
import { expect } from 'vitest'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { retirementDay } from '../../../../database/demo/retirement-age.ts'
import { givenWelfare } from '../case/given-welfare.ts'
import { childrensDays } from './childrens-days.ts'
import { daysOfYear } from './days-of-year.ts'
import { listReminders } from './list-reminders.ts'

test('birthdays of the coming days come with their day and without the year; who has left is not among them', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenWelfare(ctx)
  const born = (fullName: string, birthDay: string | null, leftOn: string | null = null) =>
    givenMember(ctx.db, unitId, { fullName, birthDay, leftOn })
  await born('Sinh Hôm Nay', '1990-01-15')
  await born('Sinh Hôm Qua', '1990-01-14')
  await born('Sinh Tháng Hai', '1992-02-14')
  await born('Sinh Đã Rời', '1992-02-14', '2025-12-01')
  await born('Sinh Chưa Ghi', null)

  const { birthdays } = await listReminders(chair, { unitId, days: 30 })
  expect(birthdays.map(({ fullName, day }) => [fullName, day])).toEqual([
    ['Sinh Hôm Nay', '2026-01-15'],
    ['Sinh Tháng Hai', '2026-02-14'],
  ])
})

test('a birthday on 29 February is kept on the 28th in other years', async ({ ctx }) => {
  const { rows } = await sql<{ day: string }>`
    select welfare.next_birthday('1992-02-29', '2026-02-01') as day
    union all select welfare.next_birthday('1992-02-29', '2028-02-01')`.execute(ctx.db)
  expect(rows.map(({ day }) => day)).toEqual(['2026-02-28', '2028-02-29'])
})

test('the coming days of the year go over its end, and know when February is short', () => {
  expect(daysOfYear('2026-12-30', 3)).toEqual(['1230', '1231', '0101', '0102'])
  expect(daysOfYear('2026-02-27', 2)).toEqual(['0227', '0228', '0229', '0301'])
  expect(daysOfYear('2028-02-27', 2)).toEqual(['0227', '0228', '0229'])
})

test('retirement comes at the age of the year in which it is reached, on the first of the next month', async ({
  ctx,
}) => {
  const cases = [
    ['1960-06-10', 'male', '2020-07-01'],
    ['1964-01-31', 'male', '2025-05-01'],
    ['1969-05-20', 'female', '2026-06-01'],
    ['1990-01-01', 'female', '2050-02-01'],
  ] as const
  for (const [bornOn, sex, expected] of cases) {
    const { rows } = await sql<{
      day: string
    }>`select welfare.retirement_day(${bornOn}::date, ${sex}) as day`.execute(ctx.db)
    expect([bornOn, rows[0]?.day]).toEqual([bornOn, retirementDay(bornOn, sex)])
    expect([bornOn, rows[0]?.day]).toEqual([bornOn, expected])
  }
})

test('who retires within a year is named', async ({ ctx }) => {
  const { unitId, chair } = await givenWelfare(ctx)
  await givenMember(ctx.db, unitId, { fullName: 'Lê Thị Hưu', birthDay: '1969-05-20' })
  const { retirements } = await listReminders(chair, { unitId })
  expect(retirements).toMatchObject([{ fullName: 'Lê Thị Hưu', day: '2026-06-01' }])
})

test('mid-autumn goes by the Vietnamese moon', () => {
  expect(childrensDays('2026-05-20', 20)).toEqual([
    { kind: 'childrens_day', name: 'Quốc tế thiếu nhi', day: '2026-06-01' },
  ])
  expect(childrensDays('2026-09-01', 30)).toMatchObject([{ day: '2026-09-25' }])
  expect(childrensDays('2026-10-01', 60)).toEqual([])
})
