import { expect } from 'vitest'
import { correctEntry, setApprovalRule } from '#ledger'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { approveCase } from '../case/approve-case.ts'
import { givenWelfare } from '../case/given-welfare.ts'
import { listCases } from '../case/list-cases.ts'
import { takeBackPayment } from '../case/take-back-payment.ts'
import { setEntitlement } from '../entitlement/set-entitlement.ts'
import { welfareInvariants } from '../invariants.ts'
import { approveGiftList } from './approve-gift-list.ts'
import { findGiftList } from './find-gift-list.ts'
import { payGiftList } from './pay-gift-list.ts'
import { startGiftList } from './start-gift-list.ts'
import { withdrawGiftList } from './withdraw-gift-list.ts'
import '../../../app/reactions.ts'

async function givenTet(ctx: Context) {
  const world = await givenWelfare(ctx)
  const { unitId, chair } = world
  await givenMember(ctx.db, unitId, { fullName: 'Nguyễn Văn An' })
  await givenMember(ctx.db, unitId, { fullName: 'Lê Thị Cúc', leftOn: '2025-12-01' })
  const line = { unitId, fromDay: '01/01/2020', amount: 300_000, perYear: 1 } as const
  await setEntitlement(chair, { ...line, kind: 'tet', relation: 'self' })
  await setEntitlement(chair, { ...line, kind: 'childrens_day', relation: 'child' })
  const tet = { unitId, kind: 'tet', name: 'Quà Tết Bính Ngọ', onDay: '10/01/2026' }
  return { ...world, tet }
}

async function brokenIn(ctx: Context): Promise<string[]> {
  const findings = await proveInvariants(ctx.db, welfareInvariants)
  return findings.flatMap(({ problems }) => problems)
}

test('a Tết gift for every member of the day is one list, one approval and one voucher', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, tet } = await givenTet(ctx)
  const { listId, count, amountEach } = await startGiftList(chair, tet)
  expect([count, amountEach]).toEqual([2, 300_000])
  await approveGiftList(chair, { unitId, listId })
  const paid = await payGiftList(treasurer, { unitId, listId })

  expect(paid).toMatchObject({ count: 2, amount: 600_000, voucherNumber: 1 })
  const list = await findGiftList(chair, { unitId, listId })
  expect(list).toMatchObject({ state: 'paid', amount: 600_000, voucher: { number: 1, year: 2026 } })
  expect(list.parts.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình'])
  expect(await brokenIn(ctx)).toEqual([])
})

test('nobody is on two Tết lists of one year', async ({ ctx }) => {
  const { unitId, chair, tet } = await givenTet(ctx)
  await startGiftList(chair, tet)
  await expect(startGiftList(chair, tet)).rejects.toThrow('Mọi người đều đã có phần của năm nay.')
  await givenMember(ctx.db, unitId, { fullName: 'Phạm Văn Dũng' })
  expect(await startGiftList(chair, tet)).toMatchObject({ count: 1, had: 2 })
})

test('on 1 June each child under sixteen gets a part; one without a birth day is counted, not guessed', async ({
  ctx,
}) => {
  const { unitId, memberId, chair } = await givenTet(ctx)
  for (const [fullName, birthDay] of [
    ['Trần An', '2020-03-01'],
    ['Trần Bình', '2010-06-02'],
    ['Trần Chi', '2009-06-01'],
    ['Trần Dương', null],
    ['Trần Em', '2025-06-02'],
  ] as const)
    await ctx.db
      .insertInto('members.child')
      .values({ unitId, memberId, fullName, birthDay })
      .execute()
  const list = { unitId, kind: 'childrens_day', name: 'Quà 1/6', onDay: '01/06/2025' }
  const made = await startGiftList(chair, list)

  // Born on 2/6/2010: fifteen full years on 1/6/2026, fourteen a year before. Born on 1/6/2009: sixteen that day.
  expect(made).toMatchObject({ count: 2, unknown: 1 })
  const { parts } = await findGiftList(chair, { unitId, listId: made.listId })
  expect(parts.map(({ aboutName }) => aboutName)).toEqual(['Trần An', 'Trần Bình'])
})

test('a part of a list goes its way with the list', async ({ ctx }) => {
  const { unitId, chair, tet } = await givenTet(ctx)
  const { listId } = await startGiftList(chair, tet)
  const [part] = (await findGiftList(chair, { unitId, listId })).parts
  const caseId = part?.caseId ?? 0
  await expect(approveCase(chair, { unitId, caseId })).rejects.toThrow(/trong một danh sách quà/)
  await withdrawGiftList(chair, { unitId, listId, caseId })
  await approveGiftList(chair, { unitId, listId })
  await expect(withdrawGiftList(chair, { unitId, listId })).rejects.toThrow('Đã duyệt, chờ chi')
  expect((await findGiftList(chair, { unitId, listId })).parts).toHaveLength(1)
})

test('the sum of a list decides whether two people are needed', async ({ ctx }) => {
  const { unitId, chair, tet, as } = await givenTet(ctx)
  await setApprovalRule(chair, {
    unitId,
    fromDay: '01/01/2026',
    threshold: 600_000,
    decisionNumber: '01/NQ',
    decisionDay: '01/01/2026',
  })
  const { listId } = await startGiftList(chair, tet)
  await expect(approveGiftList(chair, { unitId, listId })).rejects.toThrow(/hai người/)
  await approveGiftList(await as('deputy'), { unitId, listId })
})

test('a list is paid once by two treasurers, and again after the book has reversed the payment', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, tet, as } = await givenTet(ctx)
  const { listId } = await startGiftList(chair, tet)
  await approveGiftList(chair, { unitId, listId })
  const other = await as('treasurer')
  const outcomes = await Promise.allSettled(
    [treasurer, other].map((who) => payGiftList(who, { unitId, listId })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { voucher } = await findGiftList(chair, { unitId, listId })

  const entryId = voucher?.entryId ?? 0
  await correctEntry(treasurer, { unitId, entryId, day: '15/01/2026', reason: 'Chi nhầm nguồn' })
  expect((await findGiftList(chair, { unitId, listId })).state).toBe('approved')
  expect(await brokenIn(ctx)).toEqual([])
  await payGiftList(treasurer, { unitId, listId })
  expect(await brokenIn(ctx)).toEqual([])
  expect((await listCases(chair, { unitId, state: 'paid' })).total).toBe(0)
  expect((await listCases(chair, { unitId, state: 'paid', lists: 'yes' })).total).toBe(2)
})

test('the reversal of an entry of another module changes no case', async ({ ctx }) => {
  const { unitId, chair } = await givenTet(ctx)
  await takeBackPayment(chair, { unitId, entryId: 1, reference: { kind: 'funds.loan', id: 1 } })
  await takeBackPayment(chair, { unitId, entryId: 1, reference: null })
})
