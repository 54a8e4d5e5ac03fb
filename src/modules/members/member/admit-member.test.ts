import { expect } from 'vitest'
import { Forbidden, Invalid } from '#platform/errors.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { endMembership } from '../membership/end-membership.ts'
import { admitMember } from './admit-member.ts'

const hoa = {
  fullName: 'nguyễn thị hoa',
  sex: 'female',
  birthDay: '20/05/1985',
  nationalId: '001185012345',
  phone: '+84 912.345.678',
  joinedOn: '05/03/2024',
} as const

test('an admitted person has a record, a period, an event and no number in the clear', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  const { memberId } = await admitMember(chair, { unitId, ...hoa, decisionNumber: '03/QĐ-CĐCS' })

  const member = await ctx.db.selectFrom('members.member').selectAll().executeTakeFirstOrThrow()
  expect(member).toMatchObject({
    id: memberId,
    fullName: 'Nguyễn Thị Hoa',
    phone: '0912345678',
    version: 1,
  })
  const period = await ctx.db.selectFrom('members.membership').selectAll().execute()
  expect(period).toMatchObject([{ memberId, joinedOn: '2024-03-05', leftOn: null }])
  const events = await ctx.db.selectFrom('members.membershipEvent').selectAll().execute()
  expect(events).toMatchObject([{ kind: 'admitted', decisionNumber: '03/QĐ-CĐCS' }])
  const audit = await ctx.db
    .selectFrom('platform.auditLine')
    .select('input')
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(audit.input)).not.toContain('001185012345')
})

test('a member of another union is not admitted a second time, and nothing of the other union is told', async ({
  ctx,
}) => {
  const first = await givenUnit(ctx.db, { name: 'Công đoàn cơ sở Bí mật' })
  const second = await givenUnit(ctx.db)
  await admitMember(acting(ctx, await givenActor(ctx.db, first, 'chair')), {
    unitId: first,
    ...hoa,
  })
  const chair = acting(ctx, await givenActor(ctx.db, second, 'chair'))

  const again = admitMember(chair, { unitId: second, ...hoa, joinedOn: '01/06/2024' })

  await expect(again).rejects.toThrow(/giấy chuyển sinh hoạt/)
  await expect(again).rejects.not.toThrow(/Bí mật/)
})

test('who left and comes back gets a new period on the same record', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const first = await admitMember(chair, { unitId, ...hoa })
  await endMembership(chair, {
    unitId,
    memberId: first.memberId,
    leftOn: '01/01/2025',
    leftHow: 'resigned',
  })

  const second = await admitMember(chair, { unitId, ...hoa, joinedOn: '01/06/2025' })

  expect(second.memberId).toBe(first.memberId)
  const periods = await ctx.db
    .selectFrom('members.membership')
    .orderBy('joinedOn')
    .select(['joinedOn', 'joinedHow', 'leftOn', 'leftHow'])
    .execute()
  expect(periods).toEqual([
    { joinedOn: '2024-03-05', joinedHow: 'admitted', leftOn: '2025-01-01', leftHow: 'resigned' },
    { joinedOn: '2025-06-01', joinedHow: 'readmitted', leftOn: null, leftHow: null },
  ])
})

test('the same name and birth day is asked about, then taken if it is another person', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { nationalId: _, ...namesake } = hoa
  await admitMember(chair, { unitId, ...hoa })

  await expect(admitMember(chair, { unitId, ...namesake })).rejects.toThrow(/Đây là người khác/)
  await admitMember(chair, { unitId, ...namesake, differentPerson: 'on' })

  const all = await ctx.db.selectFrom('members.member').select('personId').execute()
  expect(new Set(all.map((member) => member.personId)).size).toBe(2)
})

test('nobody joins in the future, and a group leader admits nobody', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const leader = acting(ctx, await givenActor(ctx.db, unitId, 'group-leader'))

  await expect(admitMember(chair, { unitId, ...hoa, joinedOn: '16/01/2026' })).rejects.toThrow(
    Invalid,
  )
  await expect(admitMember(leader, { unitId, ...hoa })).rejects.toThrow(Forbidden)
})
