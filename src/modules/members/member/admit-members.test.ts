import { expect } from 'vitest'
import { openSubunit } from '#organization'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { endMembership } from '../membership/end-membership.ts'
import { admitMember } from './admit-member.ts'
import { admitMembers } from './admit-members.ts'

const hoa = {
  fullName: 'Nguyễn Thị Hoa',
  sex: 'female',
  birthDay: '20/05/1985',
  nationalId: '001185012345',
  ethnicGroup: 'Tày',
  joinedOn: '05/03/2024',
} as const
const nam = { fullName: 'Trần Văn Nam', sex: 'male', joinedOn: '06/03/2024' } as const

test('a list is admitted in its order, each with a record, a period, an event and a place in the group', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { subunitId } = await openSubunit(chair, {
    unitId,
    kind: 'group',
    name: 'Tổ 1',
    openedOn: '2020-01-01',
  })

  const { admitted } = await admitMembers(chair, {
    unitId,
    people: [
      { ...nam, subunitId, cardNumber: 'T-1', cardIssuedOn: '2024-05-01' },
      { ...hoa, joinedHow: 'transferred_in', fromName: 'CĐCS Sở X', decisionNumber: '03/QĐ' },
    ],
  })

  const members = await ctx.db.selectFrom('members.member').selectAll().orderBy('id').execute()
  expect(members).toMatchObject([
    { id: admitted[0]?.memberId, fullName: nam.fullName, cardNumber: 'T-1', version: 1, extra: {} },
    {
      id: admitted[1]?.memberId,
      fullName: hoa.fullName,
      birthDay: '1985-05-20',
      nameKey: 'nguyen thi hoa',
    },
  ])
  expect(members[0]?.cardDigest).toHaveLength(32)
  const events = await ctx.db
    .selectFrom('members.membershipEvent')
    .selectAll()
    .orderBy('onDay')
    .execute()
  expect(events).toMatchObject([
    {
      kind: 'transferred_in',
      onDay: '2024-03-05',
      membershipId: admitted[1]?.membershipId,
      otherUnitName: 'CĐCS Sở X',
      decisionNumber: '03/QĐ',
    },
    { kind: 'admitted', onDay: '2024-03-06', membershipId: admitted[0]?.membershipId },
  ])
  const places = await ctx.db.selectFrom('members.groupAssignment').selectAll().execute()
  expect(places).toMatchObject([
    { memberId: admitted[0]?.memberId, subunitId, fromDay: '2024-03-06' },
  ])
})

test('the audit trail names the list without ID numbers and ethnic groups', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  await admitMembers(chair, { unitId, people: [hoa, nam] })

  const { input } = await ctx.db
    .selectFrom('platform.auditLine')
    .where('name', '=', 'members.admit-members')
    .select('input')
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(input)).toContain('Trần Văn Nam')
  expect(JSON.stringify(input)).not.toMatch(/001185012345|Tày/)
})

test('who is known by the ID number comes back on the same record, the others are new', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const first = await admitMember(chair, { unitId, ...hoa })
  await endMembership(chair, {
    unitId,
    memberId: first.memberId,
    leftOn: '2025-01-01',
    leftHow: 'resigned',
  })

  const { admitted } = await admitMembers(chair, {
    unitId,
    people: [nam, { ...hoa, joinedOn: '01/06/2025' }],
  })

  expect(admitted[1]?.memberId).toBe(first.memberId)
  const periods = await ctx.db
    .selectFrom('members.membership')
    .where('memberId', '=', first.memberId)
    .orderBy('joinedOn')
    .select(['joinedOn', 'joinedHow'])
    .execute()
  expect(periods).toEqual([
    { joinedOn: '2024-03-05', joinedHow: 'admitted' },
    { joinedOn: '2025-06-01', joinedHow: 'readmitted' },
  ])
})

test('one person who may not be admitted keeps the whole list out', async ({ ctx }) => {
  const elsewhere = await givenUnit(ctx.db)
  await admitMember(acting(ctx, await givenActor(ctx.db, elsewhere, 'chair')), {
    unitId: elsewhere,
    ...hoa,
  })
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const count = () =>
    ctx.db.selectFrom('members.member').where('unitId', '=', unitId).select('id').execute()

  await expect(admitMembers(chair, { unitId, people: [nam, hoa] })).rejects.toThrow(
    /giấy chuyển sinh hoạt/,
  )
  await expect(
    admitMembers(chair, { unitId, people: [nam, { ...nam, joinedOn: '16/01/2026' }] }),
  ).rejects.toMatchObject({
    fields: { joinedOn: ['Ngày vào công đoàn không thể sau hôm nay'] },
  })
  const namesakes = { ...nam, birthDay: '01/01/1990' }
  await expect(
    admitMembers(chair, {
      unitId,
      people: [namesakes, { ...namesakes, fullName: 'TRẦN VĂN NAM' }],
    }),
  ).rejects.toThrow(/hai dòng/)
  const twice = { ...nam, nationalId: '001190012349' }
  await expect(
    admitMembers(chair, { unitId, people: [twice, { ...twice, fullName: 'Trần Văn Bắc' }] }),
  ).rejects.toThrow(/căn cước/)
  expect(await count()).toEqual([])
})
