import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { decideAwards } from '../award/decide-awards.ts'
import { listAwards } from '../award/list-awards.ts'
import { payAwards } from '../award/pay-awards.ts'
import { proposeAwards } from '../award/propose-awards.ts'
import { openCollection } from '../collection/open-collection.ts'
import { recordCollection } from '../collection/record-collection.ts'
import { findFund } from '../fund/find-fund.ts'
import { openFund } from '../fund/open-fund.ts'
import { findGift } from '../gift/find-gift.ts'
import { listGifts } from '../gift/list-gifts.ts'
import { recordGift } from '../gift/record-gift.ts'
import { thankSponsor } from '../gift/thank-sponsor.ts'
import { thanksLetter } from '../gift/thanks-letter.ts'
import { givenFund } from '../given-fund.ts'
import { listMovements } from '../movement/list-movements.ts'
import { takeBack } from '../movement/take-back.ts'
import { carryDrive } from './carry-drive.ts'
import { closeDrive } from './close-drive.ts'
import { findDrive } from './find-drive.ts'
import { listDrives } from './list-drives.ts'
import { listDrivesAbove } from './list-drives-above.ts'
import { openDrive } from './open-drive.ts'
import { recordDonation } from './record-donation.ts'
import { recordPledge } from './record-pledge.ts'
import { remit } from './remit.ts'

const social = (unitId: number, cause: string, name: string) =>
  ({ unitId, kind: 'social', cause, name, openedOn: '2020-01-01' }) as const

test('one drive collects for two funds: pledged, received by group and without a name, passed on with a receipt', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, members } = await givenFund(ctx)
  const poor = await openFund(chair, social(unitId, 'poor', 'Vì người nghèo'))
  const children = await openFund(chair, social(unitId, 'children', 'Bảo trợ trẻ em'))
  const { driveId } = await openDrive(chair, {
    unitId,
    name: 'Tháng cao điểm 2024',
    openedOn: '2024-10-17',
    fundIds: [poor.fundId, children.fundId],
    targets: ['5.000.000', ''],
  })
  const day = '2024-10-20'
  const { collectionId } = await openCollection(treasurer, {
    unitId,
    fundId: poor.fundId,
    driveId,
    name: 'Vì người nghèo 2024',
    dueOn: day,
  })
  await recordCollection(treasurer, {
    unitId,
    collectionId,
    day,
    memberIds: members.map(({ memberId }) => memberId),
    amounts: ['100.000', '200.000', ''],
  })
  const to = { unitId, driveId, fundId: children.fundId, day }
  await recordPledge(treasurer, { ...to, amount: 900_000, donorName: 'Nhà sách' })
  await recordDonation(treasurer, { ...to, amount: 500_000, donorName: 'Nhà sách' })
  await recordDonation(treasurer, { ...to, amount: 50_000 })
  const send = { unitId, fundId: children.fundId, driveId, day: '2024-11-01', toName: 'Quỹ tỉnh' }
  await expect(remit(treasurer, { ...send, amount: 550_001 })).rejects.toThrow('không đủ tiền')
  await remit(treasurer, { ...send, amount: 550_000, receiptNumber: '0012' })
  const { funds, groups } = await findDrive(chair, { unitId, driveId })
  expect(funds).toEqual([
    expect.objectContaining({ pledged: 900_000, received: 550_000, remitted: 550_000, home: 0 }),
    expect.objectContaining({ target: 5_000_000, received: 300_000, remitted: 0, home: 300_000 }),
  ])
  expect(groups).toEqual([{ name: 'Ngoài các tổ', received: 850_000, givers: 4 }])
  expect(await listDrives(chair, { unitId })).toMatchObject([
    { received: 850_000, remitted: 550_000, target: 5_000_000 },
  ])
})

test('a drive launched above is carried by units below and added up there', async ({ ctx }) => {
  const upper = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const below = await givenUnit(ctx.db, { parentId: upper })
  const chairAbove = acting(ctx, await givenActor(ctx.db, upper, 'chair'))
  const chairBelow = acting(ctx, await givenActor(ctx.db, below, 'chair'))
  const fundAbove = await openFund(chairAbove, social(upper, 'disaster', 'Khắc phục bão lụt'))
  const above = await openDrive(chairAbove, {
    unitId: upper,
    name: 'Bão lụt 2024',
    openedOn: '2024-09-10',
    fundIds: [fundAbove.fundId],
  })
  const call = { unitId: below, upperUnitId: upper, upperDriveId: above.driveId }
  expect(await listDrivesAbove(chairBelow, { unitId: below })).toMatchObject([
    { name: 'Bão lụt 2024', carriedId: null, causes: [{ code: 'disaster' }] },
  ])
  const before = await findDrive(chairAbove, { unitId: upper, driveId: above.driveId })
  expect(before.below).toMatchObject([{ unitId: below, carriers: 0, received: 0 }])
  await expect(
    carryDrive(chairBelow, { ...call, upperDriveId: above.driveId + 1, openedOn: '2024-09-11' }),
  ).rejects.toThrow(NotFound)
  await expect(carryDrive(chairBelow, { ...call, openedOn: '2024-09-09' })).rejects.toThrow(
    'trước ngày cấp trên',
  )
  const { driveId } = await carryDrive(chairBelow, { ...call, openedOn: '2024-09-11' })
  await expect(carryDrive(chairBelow, { ...call, openedOn: '2024-09-11' })).rejects.toThrow(
    'đã hưởng ứng',
  )
  expect(await listDrivesAbove(chairBelow, { unitId: below })).toMatchObject([
    { carriedId: driveId },
  ])
  const fundBelow = (await findDrive(chairBelow, { unitId: below, driveId })).funds[0]
  expect(fundBelow?.name).toBe('Khắc phục thiên tai, dịch bệnh')
  const { memberId } = await givenMember(ctx.db, below)
  await recordDonation(chairBelow, {
    unitId: below,
    driveId,
    fundId: fundBelow?.fundId ?? 0,
    memberId,
    amount: 200_000,
    day: '2024-09-12',
  })
  const seen = await findDrive(chairAbove, { unitId: upper, driveId: above.driveId })
  expect(seen.below).toEqual([
    expect.objectContaining({ unitId: below, carriers: 1, received: 200_000 }),
  ])
  expect((await findDrive(chairBelow, { unitId: below, driveId })).upperName).not.toBeNull()
})

test('a drive goes down level by level, each joins who stands nearest above, and sums come up', async ({
  ctx,
}) => {
  const top = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const middle = await givenUnit(ctx.db, { kind: 'superior_union', parentId: top })
  const low = await givenUnit(ctx.db, { parentId: middle })
  const idle = await givenUnit(ctx.db, { parentId: top })
  const stranger = await givenUnit(ctx.db)
  const as = async (unitId: number) => acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const chair = { top: await as(top), middle: await as(middle), low: await as(low) }
  const fund = await openFund(chair.top, social(top, 'poor', 'Vì người nghèo'))
  const own = await openFund(chair.low, social(low, 'poor', 'Quỹ Vì người nghèo của trường'))
  const { driveId } = await openDrive(chair.top, {
    unitId: top,
    name: 'Tháng cao điểm',
    openedOn: '2024-10-17',
    fundIds: [fund.fundId],
  })
  const on = { openedOn: '2024-10-18' }
  const called = async (who: Context, unitId: number) =>
    (await listDrivesAbove(who, { unitId })).map(({ upperUnitId }) => upperUnitId)
  expect(await called(chair.low, low)).toEqual([top])
  const first = { unitId: middle, upperUnitId: top, upperDriveId: driveId, ...on }
  const { driveId: middleDrive } = await carryDrive(chair.middle, first)
  expect(await called(chair.low, low)).toEqual([middle])
  expect(await called(await as(stranger), stranger)).toEqual([])
  const second = { unitId: low, upperUnitId: middle, upperDriveId: middleDrive, ...on }
  const { driveId: lowDrive } = await carryDrive(chair.low, second)
  const day = '2024-10-20'
  await recordDonation(chair.low, {
    unitId: low,
    driveId: lowDrive,
    fundId: own.fundId,
    amount: 70_000,
    day,
  })
  const { below } = await findDrive(chair.top, { unitId: top, driveId })
  expect(below).toMatchObject([
    { unitId: middle, carriers: 2, received: 70_000 },
    { unitId: idle, carriers: 0, received: 0 },
  ])
  await closeDrive(chair.top, { unitId: top, driveId, closedOn: '2024-12-31' })
  expect(await called(await as(idle), idle)).toEqual([])
})

test('scholarships are proposed by one person, decided by another, paid once, and taken back whole', async ({
  ctx,
}) => {
  const { unitId, chair, deputy, treasurer, members } = await givenFund(ctx)
  const { fundId } = await openFund(chair, {
    unitId,
    kind: 'study',
    name: 'Quỹ khuyến học',
    openedOn: '2020-01-01',
    grants: 'Học sinh giỏi cấp tỉnh: 500.000\nHọc sinh giỏi: 200.000',
  })
  await recordGift(treasurer, {
    unitId,
    fundId,
    sponsorName: 'Nhà sách',
    amount: 1_000_000,
    day: '2025-05-01',
    where: 'cash',
  })
  const { rules } = await listAwards(chair, { unitId, fundId })
  expect(rules.map(({ name, amount }) => [name, amount])).toEqual([
    ['Học sinh giỏi cấp tỉnh', 500_000],
    ['Học sinh giỏi', 200_000],
  ])
  const { awardIds } = await proposeAwards(chair, {
    unitId,
    fundId,
    seasonName: 'Năm học 2024–2025',
    day: '2025-05-20',
    proposals: members.slice(0, 2).map(({ memberId }, index) => ({
      memberId,
      grantRuleId: rules[index]?.grantRuleId,
      evidence: 'Giấy khen',
    })),
  })
  const decide = { unitId, awardIds, decision: 'approved', day: '2025-05-25' } as const
  await expect(decideAwards(chair, decide)).rejects.toThrow('cần một người khác')
  await decideAwards(deputy, decide)
  const pay = () => payAwards(treasurer, { unitId, fundId, awardIds, day: '2025-06-01' })
  const paid = await Promise.allSettled([pay(), pay()])
  expect(paid.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await findFund(chair, { unitId, fundId })).toMatchObject({ home: 300_000, turns: 2 })
  const done = paid.find((one) => one.status === 'fulfilled')
  const grants = () => listMovements(treasurer, { unitId, fundId, kind: 'grant' })
  expect((await grants()).movements).toMatchObject([
    { entryId: done?.value.entryId, amount: 700_000, people: 2, takenBack: false },
  ])
  await takeBack(treasurer, {
    unitId,
    fundId,
    entryId: done?.value.entryId ?? 0,
    day: '2025-06-02',
    reason: 'Nhầm',
  })
  expect((await listAwards(chair, { unitId, fundId })).awards.map(({ state }) => state)).toEqual([
    'approved',
    'approved',
  ])
  expect((await grants()).movements).toMatchObject([
    { amount: -700_000, isTakingBack: true },
    { amount: 700_000, isTakingBack: false, takenBack: true },
  ])
})

test('gifts in money go into a fund, gifts in kind move no money, and a sponsor is thanked once', async ({
  ctx,
}) => {
  const { unitId, fundId, chair, treasurer } = await givenFund(ctx)
  const gift = { unitId, sponsorName: 'Công ty A', day: '2025-03-01', amount: 2_000_000 }
  await expect(recordGift(treasurer, gift)).rejects.toThrow('phải vào một quỹ')
  const { giftId } = await recordGift(treasurer, { ...gift, fundId })
  await recordGift(treasurer, { ...gift, inKind: '20 áo ấm' })
  expect((await findFund(chair, { unitId, fundId })).worth).toBe(2_000_000)
  const letter = thanksLetter(await findGift(treasurer, { unitId, giftId }), '2025-03-02')
  expect(letter.recipientLine).toBe('Kính gửi: Công ty A')
  expect(JSON.stringify(letter.blocks)).toContain('2.000.000 ₫ (Hai triệu đồng)')
  await thankSponsor(treasurer, { unitId, giftId })
  await expect(thankSponsor(treasurer, { unitId, giftId })).rejects.toThrow()
  expect(await listGifts(chair, { unitId })).toMatchObject([
    { inKind: '20 áo ấm', thankedOn: null },
    { inKind: null, thankedOn: '2026-01-15' },
  ])
})
