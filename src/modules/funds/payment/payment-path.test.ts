import { expect } from 'vitest'
import { setApprovalRule } from '#ledger'
import type { Context } from '#platform/context.ts'
import { Forbidden, Invalid, NotFound } from '#platform/errors.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { closeFund } from '../fund/close-fund.ts'
import { openFund } from '../fund/open-fund.ts'
import { recordGift } from '../gift/record-gift.ts'
import { givenFund, givenLoan, givenMoney, type World } from '../given-fund.ts'
import { waitingInFunds } from '../loan/waiting-in-funds.ts'
import { refundMember } from '../movement/refund-member.ts'
import { takeBack } from '../movement/take-back.ts'
import { decidePayment } from './decide-payment.ts'
import { listPayments } from './list-payments.ts'
import { makePayment } from './make-payment.ts'
import { spend } from './spend.ts'
import { withdrawPayment } from './withdraw-payment.ts'

const day = '2026-01-10'

/** Two people from one million on, since 01/01/2026; each member has paid two million in. */
async function givenThreshold(ctx: Context): Promise<World> {
  const world = await givenFund(ctx)
  await givenMoney(world, 2_000_000, '2025-12-05')
  await setApprovalRule(world.chair, {
    unitId: world.unitId,
    fromDay: '2026-01-01',
    threshold: 1_000_000,
    decisionNumber: '01/NQ',
    decisionDay: '2025-12-20',
  })
  return world
}

function giveBack(ctx: Context, { unitId, fundId, members }: World, amount = 2_000_000, who = 0) {
  const memberId = members[who]?.memberId ?? 0
  return refundMember(ctx, { unitId, fundId, memberId, amount, day })
}

async function asked(world: World, who = 0): Promise<number> {
  const { paymentId } = await giveBack(world.treasurer, world, 2_000_000, who)
  return Number(paymentId)
}

test('a small refund is paid at once, a large one is asked for, decided by another and then paid, once', async ({
  ctx,
}) => {
  const world = await givenThreshold(ctx)
  const { unitId, treasurer, chair, deputy } = world
  expect(await giveBack(treasurer, world, 999_999, 1)).toMatchObject({ paymentId: null })
  const paymentId = await asked(world)
  expect(await listPayments(treasurer, { unitId })).toMatchObject([
    {
      paymentId,
      state: 'waiting',
      kind: 'refund',
      toName: 'Nguyễn Văn 0',
      mine: true,
      home: 5_000_001,
    },
  ])
  await expect(makePayment(treasurer, { unitId, paymentId, day })).rejects.toThrow('Chờ duyệt')
  await decidePayment(chair, { unitId, paymentId, decision: 'approved' })
  await expect(decidePayment(deputy, { unitId, paymentId, decision: 'approved' })).rejects.toThrow(
    'Chờ chi',
  )
  const pay = { unitId, paymentId, day: '2026-01-15' }
  await expect(makePayment(treasurer, { ...pay, day })).rejects.toThrow('trước ngày duyệt')
  await makePayment(treasurer, pay)
  await expect(makePayment(treasurer, pay)).rejects.toThrow('Đã chi')
  expect(await listPayments(chair, { unitId })).toMatchObject([{ state: 'paid', home: 3_000_001 }])
})

test('who proposed does not decide, even straight in the database; who gets the money neither', async ({
  ctx,
}) => {
  const world = await givenThreshold(ctx)
  const { unitId, deputy, chair, members } = world
  const { paymentId } = await giveBack(deputy, world)
  const decision = { unitId, paymentId: Number(paymentId), decision: 'approved' } as const
  await expect(decidePayment(deputy, decision)).rejects.toThrow('không tự duyệt')
  await expect(
    ctx.db
      .updateTable('funds.payment')
      .set({ state: 'approved', decidedBy: deputy.actor?.accountId ?? 0, decidedName: '' })
      .execute(),
  ).rejects.toThrow('two_people_decide_on_a_fund_payment')
  const committee = await givenActor(ctx.db, unitId, 'committee')
  const payee = acting(ctx, { ...committee, personId: members[0]?.personId ?? 0 })
  await expect(decidePayment(payee, decision)).rejects.toThrow('khoản hoàn cho mình')
  await expect(decidePayment(chair, { ...decision, decision: 'refused' })).rejects.toThrow(Invalid)
  await decidePayment(chair, { ...decision, decision: 'refused', remark: 'Chưa có đơn' })
  expect(await listPayments(chair, { unitId })).toMatchObject([
    { state: 'refused', remark: 'Chưa có đơn' },
  ])
})

test('what was approved is refused again or paid; only who proposed withdraws; a stranger finds nothing', async ({
  ctx,
}) => {
  const world = await givenThreshold(ctx)
  const other = await givenThreshold(ctx)
  const { unitId, treasurer, chair } = world
  const first = { unitId, paymentId: await asked(world) }
  await expect(withdrawPayment(chair, first)).rejects.toThrow(Forbidden)
  await withdrawPayment(treasurer, first)
  const second = { unitId, paymentId: await asked(world) }
  await expect(
    decidePayment(other.chair, { ...second, unitId: other.unitId, decision: 'approved' }),
  ).rejects.toThrow(NotFound)
  await decidePayment(chair, { ...second, decision: 'approved' })
  await decidePayment(chair, { ...second, decision: 'refused', remark: 'Đã quay lại làm việc' })
  expect((await listPayments(chair, { unitId })).map(({ state }) => state)).toEqual([
    'refused',
    'withdrawn',
  ])
})

test('what has changed between the decision and the payment is asked again', async ({ ctx }) => {
  const world = await givenThreshold(ctx)
  const { unitId, treasurer, chair } = world
  const paymentId = await asked(world)
  await decidePayment(chair, { unitId, paymentId, decision: 'approved' })
  await givenLoan(world, { amount: 500_000, requestedOn: day, day })
  await expect(makePayment(treasurer, { unitId, paymentId, day: '2026-01-15' })).rejects.toThrow(
    'còn nợ quỹ',
  )
})

test('a payment taken back waits to be paid again, and keeps its fund from closing', async ({
  ctx,
}) => {
  const world = await givenThreshold(ctx)
  const { unitId, fundId, treasurer, chair, members } = world
  const today = '2026-01-15'
  const paymentId = await asked(world)
  await decidePayment(chair, { unitId, paymentId, decision: 'approved' })
  const { entryId } = await makePayment(treasurer, { unitId, paymentId, day: today })
  await takeBack(treasurer, { unitId, fundId, entryId, day: today, reason: 'Nhầm người' })
  expect(await listPayments(chair, { unitId })).toMatchObject([
    { state: 'approved', entryId: null },
  ])
  await expect(closeFund(chair, { unitId, fundId, closedOn: today })).rejects.toThrow('chờ chi')
  expect(members).toHaveLength(3)
})

test('today says what waits: to everybody who decides but the one who asked', async ({ ctx }) => {
  const world = await givenThreshold(ctx)
  const { unitId, treasurer, chair } = world
  const said = async (who: Context) => {
    const lines = await waitingInFunds(who, unitId).execute()
    return lines.filter(({ what }) => what.startsWith('fund-payment'))
  }
  const paymentId = await asked(world)
  await asked(world, 1)
  expect(await said(treasurer)).toEqual([])
  expect(await said(chair)).toEqual([{ what: 'fund-payment-waiting', count: 2, day: '2026-01-15' }])
  await decidePayment(chair, { unitId, paymentId, decision: 'approved' })
  expect(await said(treasurer)).toMatchObject([{ what: 'fund-payment-approved', count: 1 }])
})

test('a fund that gives spends on what it is for; one that lends or passes on does not', async ({
  ctx,
}) => {
  const world = await givenThreshold(ctx)
  const { unitId, chair, treasurer } = world
  const opened = { unitId, openedOn: '2025-12-01' }
  const events = await openFund(chair, { ...opened, kind: 'other', name: 'Quỹ phong trào' })
  const gift = { unitId, fundId: events.fundId, day: '2025-12-10', where: 'cash' } as const
  await recordGift(treasurer, { ...gift, sponsorName: 'Nhà sách', amount: 3_000_000 })
  const bought = { unitId, day, note: 'Hội thao', toName: 'Cửa hàng thể thao' }
  await expect(
    spend(treasurer, { ...bought, fundId: world.fundId, amount: 500_000 }),
  ).rejects.toThrow('không chi cho hoạt động')
  const small = await spend(treasurer, { ...bought, fundId: events.fundId, amount: 500_000 })
  expect(small.entryId).not.toBeNull()
  const large = await spend(treasurer, { ...bought, fundId: events.fundId, amount: 2_500_000 })
  const paymentId = Number(large.paymentId)
  await decidePayment(chair, { unitId, paymentId, decision: 'approved' })
  await makePayment(treasurer, { unitId, paymentId, day: '2026-01-15', where: 'cash' })
  expect(await listPayments(chair, { unitId })).toMatchObject([{ state: 'paid', home: 0 }])
})

test('nobody pays from a fund who is treasurer and accountant at once', async ({ ctx }) => {
  const world = await givenThreshold(ctx)
  const both = acting(ctx, await givenActor(ctx.db, world.unitId, 'treasurer', 'accountant'))
  await expect(giveBack(both, world, 500_000)).rejects.toThrow('cả hai chức vụ')
})
