import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { moveToGroup } from '../group-assignment/move-to-group.ts'
import { endMembership } from '../membership/end-membership.ts'
import { memberHistory } from '../membership/member-history.ts'
import { withdrawEvent } from '../membership/withdraw-event.ts'
import { admitMember } from './admit-member.ts'
import { changeMember } from './change-member.ts'
import { checkCard } from './check-card.ts'
import { countMembers } from './count-members.ts'
import { findDuplicates } from './find-duplicates.ts'
import { findMember } from './find-member.ts'
import { findMyRecord } from './find-my-record.ts'
import { issueCard } from './issue-card.ts'
import { listMembers } from './list-members.ts'
import { listMembersBelow } from './list-members-below.ts'
import { memberCards } from './member-cards.ts'
import { mergeMembers } from './merge-members.ts'
import { revealNationalId } from './reveal-national-id.ts'

async function givenGroup(ctx: Context, unitId: number, name = 'Tổ 1') {
  const { id } = await ctx.db
    .insertInto('organization.subunit')
    .values({ unitId, kind: 'group', name, openedOn: '2010-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function givenChair(ctx: Context, unitId: number) {
  return acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
}

test('a search finds names whatever accents are typed, and orders by given name', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  for (const fullName of ['Nguyễn Thị Hoà', 'Lê Hòa Bình', 'Phạm Đức Anh', 'Vũ Thị Lan'])
    await givenMember(ctx.db, unitId, { fullName })
  const found = async (q: string) =>
    (await listMembers(chair, { unitId, q })).rows.map((row) => row.fullName)

  for (const q of ['hoa', 'Hoà', 'Hòa', 'HOÀ', 'hoa\u0300'])
    expect(await found(q), q).toEqual(['Lê Hòa Bình', 'Nguyễn Thị Hoà'])
  for (const q of ['duc', 'đức', 'ĐỨC', 'Đưc']) expect(await found(q), q).toEqual(['Phạm Đức Anh'])
  expect(await found('%')).toEqual([])
  expect(await found('')).toEqual(['Phạm Đức Anh', 'Lê Hòa Bình', 'Nguyễn Thị Hoà', 'Vũ Thị Lan'])
})

test('a phone number is found however it is spaced', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  await admitMember(chair, {
    unitId,
    fullName: 'Vũ Thị Lan',
    sex: 'female',
    phone: '0912345678',
    joinedOn: '01/01/2020',
  })

  for (const q of ['0912 345 678', '+84912345678', '345.678'])
    expect((await listMembers(chair, { unitId, q })).total, q).toBe(1)
})

test('filters and counts agree on any day', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const group = await givenGroup(ctx, unitId)
  const first = await givenMember(ctx.db, unitId, { birthDay: '1996-01-15' })
  await givenMember(ctx.db, unitId, { sex: 'male', birthDay: '1996-01-16', joinedOn: '2022-03-01' })
  await givenMember(ctx.db, unitId, { birthDay: '1960-01-01', leftOn: '2023-01-01' })
  await moveToGroup(chair, {
    unitId,
    memberId: first.memberId,
    subunitId: String(group),
    fromDay: '01/06/2021',
  })
  const total = async (filter: object) => (await listMembers(chair, { unitId, ...filter })).total

  expect(await total({})).toBe(2)
  expect(await total({ asOf: '31/12/2022' })).toBe(3)
  expect(await total({ asOf: '01/01/2023' })).toBe(2)
  expect(await total({ state: 'left' })).toBe(1)
  expect(await total({ group: String(group) })).toBe(1)
  expect(await total({ group: '0' })).toBe(1)
  expect(await total({ ageFrom: '30' })).toBe(1)
  expect(await total({ ageTo: '29' })).toBe(1)
  expect(await total({ joinedFrom: '01/01/2022', joinedTo: '31/12/2022' })).toBe(1)
  const { rows: counts } = await countMembers(chair, { unitId, asOf: '31/12/2022' })
  expect(counts.find((row) => row.by === 'all')).toMatchObject({ total: 3, women: 2 })
  expect(counts.find((row) => row.by === 'group' && row.code === String(group))).toMatchObject({
    name: 'Tổ 1',
    total: 1,
  })
  expect(counts.filter((row) => row.by === 'band').map((row) => [row.code, row.total])).toEqual([
    ['0', 2],
    ['4', 1],
  ])
})

test('a group leader sees only the own group, a committee member only names', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const group = await givenGroup(ctx, unitId)
  const mine = await givenMember(ctx.db, unitId, { fullName: 'Vũ Thị Lan' })
  const other = await givenMember(ctx.db, unitId, { fullName: 'Lê Văn Nam' })
  await moveToGroup(chair, {
    unitId,
    memberId: mine.memberId,
    subunitId: String(group),
    fromDay: '01/06/2021',
  })
  const person = await givenActor(ctx.db, unitId)
  const leader = acting(ctx, {
    ...person,
    rights: [{ unitId, role: 'group-leader', subunitId: group }],
  })
  const committee = acting(ctx, await givenActor(ctx.db, unitId, 'committee'))

  expect((await listMembers(leader, { unitId })).rows.map((row) => row.fullName)).toEqual([
    'Vũ Thị Lan',
  ])
  await expect(findMember(leader, { unitId, memberId: other.memberId })).rejects.toThrow(NotFound)
  await expect(memberHistory(leader, { unitId, memberId: other.memberId })).rejects.toThrow(
    NotFound,
  )
  const seen = await findMember(committee, { unitId, memberId: mine.memberId })
  expect(seen).toMatchObject({ fullName: 'Vũ Thị Lan', birthDay: null, phone: null })
  expect((await listMembers(committee, { unitId, q: 'lan' })).rows[0]).toMatchObject({
    birthDay: null,
    cardNumber: null,
  })
})

test('the union above lists the members of all unions below, and no other', async ({ ctx }) => {
  const above = await givenUnit(ctx.db, { kind: 'superior_union', name: 'Cấp trên' })
  const below = await givenUnit(ctx.db, { parentId: above })
  const beside = await givenUnit(ctx.db)
  await givenMember(ctx.db, below, { fullName: 'Vũ Thị Lan' })
  await givenMember(ctx.db, beside, { fullName: 'Lê Văn Nam' })
  const chair = await givenChair(ctx, above)

  const list = await listMembersBelow(chair, { unitId: above })

  expect(list.rows.map((row) => row.fullName)).toEqual(['Vũ Thị Lan'])
})

test('the second of two officers is told what the first has changed', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const deputy = acting(ctx, { ...(await givenActor(ctx.db, unitId, 'deputy')), name: 'Lê Nam' })
  const { memberId } = await givenMember(ctx.db, unitId)
  await changeMember(deputy, { unitId, memberId, version: 1, phone: '0912345678' })

  const late = changeMember(chair, { unitId, memberId, version: 1, jobTitle: 'Chuyên viên' })

  await expect(late).rejects.toThrow(/Lê Nam đã sửa điện thoại thành “0912345678”/)
  await changeMember(chair, { unitId, memberId, version: 2, jobTitle: 'Chuyên viên' })
  expect(await findMember(chair, { unitId, memberId })).toMatchObject({
    phone: '0912345678',
    jobTitle: 'Chuyên viên',
    version: 3,
  })
})

test('the ID number is masked, and reading it leaves a line in the audit chain', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const { memberId } = await admitMember(chair, {
    unitId,
    fullName: 'Vũ Thị Lan',
    sex: 'female',
    nationalId: '001185012345',
    joinedOn: '01/01/2020',
  })

  const shown = await findMember(chair, { unitId, memberId })
  const read = await revealNationalId(chair, { unitId, memberId })

  expect(JSON.stringify(shown)).not.toContain('001185012345')
  expect(shown.nationalIdTail).toBe('345')
  expect(read.nationalId).toBe('001185012345')
  const lines = await ctx.db
    .selectFrom('platform.auditLine')
    .where('kind', '=', 'read')
    .select('name')
    .execute()
  expect(lines).toEqual([{ name: 'members.reveal-national-id' }])
})

test('a card is valid while its holder is a member, and says nothing else', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const { memberId } = await givenMember(ctx.db, unitId)
  await issueCard(chair, { unitId, memberId, cardNumber: '0012', cardIssuedOn: '01/02/2020' })
  const [card] = await memberCards(chair, { unitId })
  const code = String(card?.code)

  expect(await checkCard(ctx, { code })).toEqual({ valid: true })
  expect(await checkCard(ctx, { code: 'khong-co' })).toEqual({ valid: false })
  await endMembership(chair, { unitId, memberId, leftOn: '01/01/2026', leftHow: 'retired' })
  expect(await checkCard(ctx, { code })).toEqual({ valid: false })
})

test('a leaving recorded by mistake is withdrawn and stays in the history', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const group = await givenGroup(ctx, unitId)
  const { memberId } = await admitMember(chair, {
    unitId,
    fullName: 'Vũ Thị Lan',
    sex: 'female',
    joinedOn: '01/01/2020',
    subunitId: String(group),
  })
  await endMembership(chair, { unitId, memberId, leftOn: '01/06/2025', leftHow: 'resigned' })
  const [left] = await memberHistory(chair, { unitId, memberId })

  await withdrawEvent(chair, {
    unitId,
    memberId,
    eventId: Number(left?.id),
    reason: 'Ghi nhầm người',
  })

  expect(await findMember(chair, { unitId, memberId })).toMatchObject({
    state: 'active',
    groupName: 'Tổ 1',
  })
  const [event] = await memberHistory(chair, { unitId, memberId })
  expect(event).toMatchObject({ kind: 'resigned', withdrawnBecause: 'Ghi nhầm người' })
})

test('two records of one person are found and become one', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = await givenChair(ctx, unitId)
  const kept = await givenMember(ctx.db, unitId, { fullName: 'Vũ Thị Lan' })
  const other = await admitMember(chair, {
    unitId,
    fullName: 'Vũ Thị Lân',
    sex: 'female',
    birthDay: '20/05/1985',
    phone: '0912345678',
    joinedOn: '01/01/2021',
    cardNumber: '7',
    differentPerson: true,
  })
  const [pair] = await findDuplicates(chair, { unitId })
  expect(pair).toMatchObject({ memberId: kept.memberId, otherId: other.memberId })

  await mergeMembers(chair, { unitId, memberId: kept.memberId, otherId: other.memberId })

  const list = await listMembers(chair, { unitId, state: 'all' })
  expect(list.rows).toMatchObject([
    { memberId: kept.memberId, phone: '0912345678', cardNumber: '7', joinedOn: '2020-01-01' },
  ])
  expect(await findDuplicates(chair, { unitId })).toEqual([])
})

test('a member reads the own record and nobody else the page of another', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const { personId } = await givenMember(ctx.db, unitId, { fullName: 'Vũ Thị Lan' })
  const actor = await givenActor(ctx.db, unitId, 'member')

  const mine = await findMyRecord(acting(ctx, { ...actor, personId }), { unitId })
  const others = await findMyRecord(acting(ctx, actor), { unitId })

  expect(mine?.record.fullName).toBe('Vũ Thị Lan')
  expect(others).toBeNull()
})
