import { expect } from 'vitest'
import { endMembership } from '#members'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import '#app/reactions.ts'
import { closeFund } from '../fund/close-fund.ts'
import { findFund } from '../fund/find-fund.ts'
import { asMember, givenFund, givenLoan, givenMoney } from '../given-fund.ts'
import { findMyStatement, findStatement, type Statement } from '../movement/find-statement.ts'
import { listLeavers } from '../movement/list-leavers.ts'
import { refundMember } from '../movement/refund-member.ts'
import { takeBack } from '../movement/take-back.ts'
import { joinFund } from '../participation/join-fund.ts'
import { leaveFund } from '../participation/leave-fund.ts'
import { setRuleBook } from '../rule-book/set-rule-book.ts'
import { findCollection } from './find-collection.ts'
import { listCollections } from './list-collections.ts'
import { openCollection } from './open-collection.ts'
import { readPayroll } from './read-payroll.ts'
import { recordCollection } from './record-collection.ts'

test('a sheet asks everyone whose fund it is for what the rule-book of that day says', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, chair, treasurer } = world
  await givenMember(ctx.db, unitId, { leftOn: '2025-02-01' })
  await setRuleBook(chair, {
    unitId,
    fundId,
    fromDay: '2025-03-01',
    contribution: '150.000',
    contributionEvery: 'month',
  })
  const people = (dueOn: string) =>
    openCollection(treasurer, { unitId, fundId, name: dueOn, dueOn })
  const january = await people('2025-01-05')
  const march = await people('2025-03-05')
  expect([january.people, march.people]).toEqual([4, 3])
  const expected = async (collectionId: number) =>
    (await findCollection(treasurer, { unitId, collectionId })).lines.map((one) => one.expected)
  expect(await expected(january.collectionId)).toEqual(Array(4).fill(100_000))
  expect(await expected(march.collectionId)).toEqual(Array(3).fill(150_000))
  await expect(people('2025-03-05')).rejects.toThrow('đã có đợt thu mang tên này')
})

test('a fund that one joins asks only who has joined, from that day until leaving it', async ({
  ctx,
}) => {
  const world = await givenFund(ctx, { belongs: 'joined' })
  const { unitId, fundId, treasurer, members } = world
  const memberIds = members.slice(0, 2).map(({ memberId }) => memberId)
  expect(await joinFund(treasurer, { unitId, fundId, memberIds, fromDay: '2025-01-01' })).toEqual({
    joined: 2,
  })
  expect(
    (await joinFund(treasurer, { unitId, fundId, memberIds, fromDay: '2025-01-02' })).joined,
  ).toBe(0)
  const first = memberIds[0] ?? 0
  await leaveFund(treasurer, { unitId, fundId, memberId: first, untilDay: '2025-06-01' })
  const may = await openCollection(treasurer, { unitId, fundId, name: '5', dueOn: '2025-05-05' })
  const june = await openCollection(treasurer, { unitId, fundId, name: '6', dueOn: '2025-06-05' })
  expect([may.people, june.people]).toEqual([2, 1])
})

test('everybody is recorded at once, with one receipt; the same list sent twice takes nothing twice', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer, chair, members } = world
  const { collectionId } = await openCollection(treasurer, {
    unitId,
    fundId,
    name: 'Tháng 1/2025',
    dueOn: '2025-01-06',
  })
  const memberIds = members.map(({ memberId }) => memberId)
  const record = (who = treasurer) =>
    recordCollection(who, { unitId, collectionId, day: '2025-01-06', memberIds })
  const sent = await Promise.allSettled([record(), record(chair), record()])
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(record()).rejects.toThrow('đã đóng đủ')
  expect((await findFund(chair, { unitId, fundId })).home).toBe(300_000)
  expect(await listCollections(chair, { unitId, fundId })).toEqual([
    expect.objectContaining({ people: 3, payers: 3, expected: 300_000, paid: 300_000 }),
  ])
  const vouchers = await ctx.db
    .selectFrom('ledger.voucher')
    .select(['kind', 'number', 'amount', 'counterpart'])
    .execute()
  expect(vouchers).toEqual([
    { kind: 'receipt', number: 1, amount: 300_000, counterpart: 'Danh sách 3 đoàn viên' },
  ])
})

test('part of the level may be paid, more than it not; taking back leaves it owed', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer, members } = world
  const { collectionId } = await openCollection(treasurer, {
    unitId,
    fundId,
    name: 'Tháng 1',
    dueOn: '2025-01-06',
  })
  const memberIds = members.map(({ memberId }) => memberId)
  const pay = (...amounts: string[]) =>
    recordCollection(treasurer, { unitId, collectionId, day: '2025-01-06', memberIds, amounts })
  await expect(pay('100.001', '', '')).rejects.toThrow('chỉ còn phải đóng 100.000 ₫')
  const { entryId, people } = await pay('40.000', '', '100.000')
  expect(people).toBe(2)
  const paid = async () =>
    (await findCollection(treasurer, { unitId, collectionId })).lines
      .toSorted((one, other) => one.memberId - other.memberId)
      .map((line) => line.paid)
  expect(await paid()).toEqual([40_000, 0, 100_000])
  await takeBack(treasurer, { unitId, fundId, entryId, day: '2025-01-07', reason: 'Nhầm đợt' })
  expect(await paid()).toEqual([0, 0, 0])
})

test('a payroll list is matched by name and card, and says in words what does not fit', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer, members } = world
  await givenMember(ctx.db, unitId, { fullName: 'Lê Thị Hoà' })
  const { collectionId } = await openCollection(treasurer, {
    unitId,
    fundId,
    name: 'Tháng 1',
    dueOn: '2025-01-06',
  })
  const file = await writeSheet({
    sheetName: 'Lương',
    title: 'BẢNG KHẤU TRỪ LƯƠNG THÁNG 1',
    columns: [
      { header: 'STT', kind: 'number' },
      { header: 'Họ và tên', kind: 'text' },
      { header: 'Khấu trừ', kind: 'vnd' },
    ],
    rows: [
      [1, 'Nguyễn Văn 0', 100_000],
      [2, 'LÊ THỊ HÒA', 50_000],
      [3, 'Nguyễn Văn 1', 120_000],
      [4, 'Người Lạ', 100_000],
      [null, 'Tổng cộng', 370_000],
    ],
  })
  const { rows, missing } = await readPayroll(treasurer, {
    unitId,
    collectionId,
    file: file.toString('base64'),
  })
  expect(rows.map(({ row, amount, problem }) => [row, amount, problem])).toEqual([
    [4, 100_000, null],
    [5, 50_000, null],
    [6, 120_000, 'Trừ 120.000 ₫, chỉ còn phải đóng 100.000 ₫'],
    [7, 100_000, 'Không có trong đợt thu này'],
  ])
  expect(missing).toEqual(['Nguyễn Văn 2'])
  const good = rows.filter((row) => row.problem === null)
  const recorded = await recordCollection(treasurer, {
    unitId,
    collectionId,
    day: '2025-01-08',
    where: 'bank',
    memberIds: good.map(({ memberId }) => memberId ?? 0),
    amounts: good.map(({ amount }) => amount ?? 0),
  })
  expect(recorded).toMatchObject({ people: 2, amount: 150_000 })
  expect(members).toHaveLength(3)
})

test('the statement of a member is what the officer sees of him or her, and adds up to the fund', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, chair, members } = world
  await givenMoney(world, 100_000, '2025-01-05')
  await givenMoney(world, 200_000, '2025-02-05')
  await givenLoan(world, { amount: 400_000, day: '2025-03-05', requestedOn: '2025-03-01' })
  const statements: Statement[] = []
  for (const { memberId, personId } of members) {
    const read = await findStatement(chair, { unitId, memberId })
    expect(await findMyStatement(asMember(ctx, world, personId), { unitId })).toEqual(read)
    statements.push(read)
  }
  const fund = await findFund(chair, { unitId, fundId })
  const sum = (part: 'contributed' | 'owed') =>
    statements.flatMap(({ funds }) => funds).reduce((total, one) => total + one[part], 0)
  expect(sum('contributed')).toBe(fund.worth)
  expect(sum('owed')).toBe(fund.lent)
})

test('who leaves the union stands on a list until the own money has been given back, after the debt', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, chair, treasurer, members } = world
  await givenMoney(world, 500_000)
  await givenLoan(world, { amount: 100_000, termMonths: 1 })
  const leave = (who: number) =>
    endMembership(chair, {
      unitId,
      memberId: members[who]?.memberId ?? 0,
      leftOn: '2025-06-01',
      leftHow: 'retired',
    })
  expect((await leave(0)).notes).toEqual([
    'Quỹ tương trợ: người này đã góp 500.000 ₫, còn nợ 100.000 ₫.',
    expect.stringContaining('Người đã rời còn tiền trong quỹ'),
  ])
  expect((await leave(1)).notes[0]).toBe('Quỹ tương trợ: người này đã góp 500.000 ₫.')
  expect(await listLeavers(treasurer, { unitId })).toMatchObject([
    { contributed: 500_000, owed: 100_000 },
    { contributed: 500_000, owed: 0 },
  ])
  const refund = (who: number) =>
    refundMember(treasurer, {
      unitId,
      fundId,
      memberId: members[who]?.memberId ?? 0,
      day: '2025-06-02',
    })
  await expect(refund(0)).rejects.toThrow('còn nợ quỹ 100.000 ₫')
  expect((await refund(1)).amount).toBe(500_000)
  await expect(refund(1)).rejects.toThrow('còn 0 ₫ tiền góp')
  expect(await listLeavers(treasurer, { unitId })).toHaveLength(1)
})

test('a fund is closed when it is empty, and then takes nothing', async ({ ctx }) => {
  const world = await givenFund(ctx, { people: 1 })
  const { unitId, fundId, chair, treasurer, members } = world
  await givenMoney(world, 500_000)
  const close = () => closeFund(chair, { unitId, fundId, closedOn: '2025-07-01' })
  await expect(close()).rejects.toThrow('Quỹ còn tiền')
  await refundMember(treasurer, {
    unitId,
    fundId,
    memberId: members[0]?.memberId ?? 0,
    day: '2025-06-30',
  })
  await close()
  await expect(givenMoney(world, 1, '2025-07-02')).rejects.toThrow('đã đóng')
})
