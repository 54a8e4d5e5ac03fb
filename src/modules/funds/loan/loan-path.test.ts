import { expect } from 'vitest'
import { Forbidden, NotFound, Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { findFund } from '../fund/find-fund.ts'
import { asMember, givenFund, givenLoan, givenMoney } from '../given-fund.ts'
import { findMyStatement } from '../movement/find-statement.ts'
import { takeBack } from '../movement/take-back.ts'
import { agreeToLoan } from './agree-to-loan.ts'
import { answerPurpose } from './answer-purpose.ts'
import { askPurpose } from './ask-purpose.ts'
import { collectInstalments } from './collect-instalments.ts'
import { findLoan } from './find-loan.ts'
import { listLoans } from './list-loans.ts'
import { pauseLoan } from './pause-loan.ts'
import { payOutLoan } from './pay-out-loan.ts'
import { repayLoan } from './repay-loan.ts'
import { requestLoan } from './request-loan.ts'
import { rescheduleLoan } from './reschedule-loan.ts'
import { withdrawRequest } from './withdraw-request.ts'
import { writeOffLoan } from './write-off-loan.ts'

test('a loan goes from the request of a member through two people to the last instalment', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, chair, deputy, treasurer, members } = world
  await givenMoney(world, 1_000_000)
  const me = asMember(ctx, world, members[0]?.personId ?? 0)
  const account = await ctx.db
    .selectFrom('identity.account')
    .where('personId', '=', members[0]?.personId ?? 0)
    .select('id')
    .executeTakeFirstOrThrow()
  if (me.actor) me.actor.accountId = account.id

  const { loanId } = await requestLoan(me, {
    unitId,
    fundId,
    purpose: 'school',
    purposeNote: 'Học phí cho con vào lớp 10',
    amount: 2_000_000,
    termMonths: 3,
    requestedOn: '2025-02-03',
  })
  await expect(payOutLoan(treasurer, { unitId, loanId, day: '2025-02-04' })).rejects.toThrow(
    'đang ở trạng thái “Chờ duyệt”',
  )
  expect(await agreeToLoan(chair, { unitId, loanId, day: '2025-02-05' })).toEqual({
    approved: false,
  })
  await expect(agreeToLoan(chair, { unitId, loanId })).rejects.toThrow('cần thêm một người khác')
  await agreeToLoan(deputy, { unitId, loanId, day: '2025-02-06' })
  expect((await findFund(me, { unitId, fundId })).lending).toMatchObject({
    waiting: 1,
    mine: { place: 1, onDay: '2026-01-15' },
  })
  await payOutLoan(treasurer, { unitId, loanId, day: '2025-02-10' })

  const paidOut = await findLoan(chair, { unitId, loanId })
  expect(paidOut.instalments.map(({ dueOn, principal }) => [dueOn, principal])).toEqual([
    ['2025-03-05', 666_666],
    ['2025-04-08', 666_666], // Saturday 5 April, then Sunday, then the day of the Hùng Kings
    ['2025-05-05', 666_668],
  ])
  expect(await findFund(me, { unitId, fundId })).toMatchObject({
    home: 1_000_000,
    lent: 2_000_000,
    worth: 3_000_000,
    turns: 1,
    people: 1,
  })
  await repayLoan(treasurer, { unitId, loanId, amount: 666_666, day: '2025-03-05' })
  await collectInstalments(treasurer, { unitId, fundId, day: '2025-04-08' })
  await repayLoan(treasurer, { unitId, loanId, amount: 666_668, day: '2025-04-20' })
  expect(await findLoan(me, { unitId, loanId })).toMatchObject({ state: 'repaid', owed: 0 })
  expect(await findMyStatement(me, { unitId })).toMatchObject({
    funds: [{ contributed: 1_000_000, owed: 0 }],
    loans: [{ loanId, state: 'repaid', owed: 0 }],
  })

  await askPurpose(treasurer, { unitId, loanId })
  await answerPurpose(me, { unitId, loanId, answer: 'Cháu đã nhập học.' })
  expect((await findLoan(chair, { unitId, loanId })).purposeAnswer).toBe('Cháu đã nhập học.')
})

test('nobody borrows more, longer, twice or without belonging to the fund', async ({ ctx }) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer, members } = world
  const ask = (given: { amount?: number; termMonths?: number; requestedOn?: string }) =>
    requestLoan(treasurer, {
      unitId,
      fundId,
      memberId: members[0]?.memberId,
      purpose: 'illness',
      amount: 1_000_000,
      termMonths: 10,
      ...given,
    })
  await expect(ask({ amount: 10_000_001 })).rejects.toThrow('cao nhất của quỹ là 10.000.000 ₫')
  await expect(ask({ termMonths: 25 })).rejects.toThrow('dài nhất của quỹ là 24 tháng')
  await expect(ask({ requestedOn: '2019-12-31' })).rejects.toThrow('chưa có quy chế')
  await expect(ask({ requestedOn: '2026-01-16' })).rejects.toMatchObject({
    fields: { requestedOn: ['Ngày đề nghị không thể sau hôm nay'] },
  })
  await ask({})
  await expect(ask({})).rejects.toThrow('đang có một khoản vay')
})

test('a member asks only for himself or herself, sees only the own loan, and withdraws only that', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, members } = world
  await givenMoney(world, 1_000_000)
  const loanId = await givenLoan(world, { who: 1, day: null })
  const me = asMember(ctx, world, members[0]?.personId ?? 0)
  const forOther = { memberId: members[1]?.memberId, purpose: 'other', amount: 1, termMonths: 1 }
  await expect(requestLoan(me, { unitId, fundId, ...forOther } as never)).rejects.toThrow(Forbidden)
  await expect(findLoan(me, { unitId, loanId })).rejects.toThrow(NotFound)
  await expect(withdrawRequest(me, { unitId, loanId })).rejects.toThrow(Forbidden)
  const other = asMember(ctx, world, members[1]?.personId ?? 0)
  await withdrawRequest(other, { unitId, loanId })
  expect((await findLoan(other, { unitId, loanId })).state).toBe('withdrawn')
})

test('a loan is not paid out of money that is not there', async ({ ctx }) => {
  const world = await givenFund(ctx)
  await givenMoney(world, 100_000)
  const loanId = await givenLoan(world, { amount: 300_001, day: null })
  const { unitId, treasurer } = world
  await expect(payOutLoan(treasurer, { unitId, loanId, day: '2025-01-10' })).rejects.toThrow(
    'không đủ tiền',
  )
})

test('two treasurers who pay the same loan at once pay it once', async ({ ctx }) => {
  const world = await givenFund(ctx)
  await givenMoney(world, 1_000_000)
  const loanId = await givenLoan(world, { day: null })
  const { unitId, fundId, treasurer, chair } = world
  const paid = await Promise.allSettled(
    [treasurer, chair, treasurer, chair].map((who) =>
      payOutLoan(who, { unitId, loanId, day: '2025-01-10' }),
    ),
  )
  expect(paid.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of paid) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Refused)
  expect((await findFund(chair, { unitId, fundId })).lent).toBe(1_000_000)
})

test('a pause moves what is to come and changes no amount; what was overdue stays overdue', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  await givenMoney(world, 1_000_000)
  const loanId = await givenLoan(world, { amount: 300_000, termMonths: 3 })
  const { unitId, chair } = world
  await pauseLoan(chair, { unitId, loanId, fromDay: '2025-02-06', months: 6, reason: 'Nghỉ sinh' })
  const { instalments, plans } = await findLoan(chair, { unitId, loanId })
  expect(instalments.map(({ dueOn, principal }) => [dueOn, principal])).toEqual([
    ['2025-02-05', 100_000],
    ['2025-09-05', 100_000],
    ['2025-10-06', 100_000],
  ])
  expect(plans.map(({ reason }) => reason)).toEqual(['paid_out', 'paused'])
})

test('a new term shares what is still owed anew; a written-off loan makes the fund smaller', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  await givenMoney(world, 1_000_000)
  const loanId = await givenLoan(world, { amount: 300_000, termMonths: 3 })
  const { unitId, fundId, chair, treasurer } = world
  await repayLoan(treasurer, { unitId, loanId, amount: 100_000, day: '2025-02-05' })
  await rescheduleLoan(chair, {
    unitId,
    loanId,
    fromDay: '2025-03-01',
    termMonths: 4,
    reason: 'Hoàn cảnh khó khăn',
  })
  const { instalments } = await findLoan(chair, { unitId, loanId })
  expect(instalments.map(({ principal }) => principal)).toEqual([50_000, 50_000, 50_000, 50_000])
  const written = await writeOffLoan(chair, {
    unitId,
    loanId,
    day: '2025-08-01',
    reason: 'Từ trần',
    decisionNumber: '05/QĐ-CĐCS',
  })
  expect(written.amount).toBe(200_000)
  expect(await findFund(chair, { unitId, fundId })).toMatchObject({
    home: 2_800_000,
    lent: 0,
    worth: 2_800_000,
  })
})

test('with interest an early part payment shortens the loan, and taking it back puts the plan back', async ({
  ctx,
}) => {
  const world = await givenFund(ctx, { interestKind: 'declining', ratePpm: '0,5' } as never)
  await givenMoney(world, 1_000_000)
  const loanId = await givenLoan(world, { amount: 1_200_000, termMonths: 12 })
  const { unitId, fundId, treasurer, chair } = world
  const before = await findLoan(chair, { unitId, loanId })
  expect(before.instalments[0]).toMatchObject({ principal: 100_000, interest: 6000 })
  const { entryId } = await repayLoan(treasurer, {
    unitId,
    loanId,
    amount: 606_000,
    day: '2025-02-05',
  })
  const after = await findLoan(chair, { unitId, loanId })
  // Due by the day and the month that has begun: two parts with their interest; the rest shortens the loan.
  expect(after.planNo).toBe(2)
  expect(after.instalments.reduce((sum, one) => sum + one.principalLeft, 0)).toBe(605_500)
  await takeBack(treasurer, { unitId, fundId, entryId, day: '2025-02-06', reason: 'Ghi nhầm' })
  const back = await findLoan(chair, { unitId, loanId })
  expect(back.instalments).toEqual(before.instalments)
  expect(await findFund(chair, { unitId, fundId })).toMatchObject({
    home: 1_800_000,
    lent: 1_200_000,
    worth: 3_000_000,
  })
})

test('a pay-out is not taken back under a repayment; after that has gone it is, and the loan waits again', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  await givenMoney(world, 1_000_000)
  const loanId = await givenLoan(world, { day: null })
  const { unitId, fundId, treasurer, chair } = world
  const out = await payOutLoan(treasurer, { unitId, loanId, day: '2025-01-10' })
  const repaid = await repayLoan(treasurer, { unitId, loanId, amount: 100_000, day: '2025-02-05' })
  const undo = (entryId: number) =>
    takeBack(treasurer, { unitId, fundId, entryId, day: '2025-02-06', reason: 'Ghi nhầm' })
  await expect(undo(out.entryId)).rejects.toThrow('hãy rút lại việc sau cùng trước')
  await undo(repaid.entryId)
  await undo(out.entryId)
  expect((await findLoan(chair, { unitId, loanId })).state).toBe('approved')
  await expect(undo(out.entryId)).rejects.toThrow('đã được')
  await payOutLoan(treasurer, { unitId, loanId, day: '2025-02-10' })
  expect((await findLoan(chair, { unitId, loanId })).state).toBe('paid_out')
})

test('the list of loans is logged, and shows what is overdue since when', async ({ ctx }) => {
  const world = await givenFund(ctx)
  await givenMoney(world, 1_000_000)
  await givenLoan(world, { amount: 300_000, termMonths: 3 })
  const { unitId, fundId, chair } = world
  const { loans } = await listLoans(chair, { unitId, fundId })
  expect(loans[0]).toMatchObject({ owed: 300_000, overdue: 300_000, since: '2025-02-05' })
  const read = await ctx.db
    .selectFrom('platform.auditLine')
    .where('kind', '=', 'read')
    .select('name')
    .execute()
  expect(read).toEqual([{ name: 'funds.list-loans' }])
})
