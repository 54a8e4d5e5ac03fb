import { sql } from 'kysely'
import { expect } from 'vitest'
import { balanceOf, setApprovalRule } from '#ledger'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { setEntitlement } from '../entitlement/set-entitlement.ts'
import { approveCase } from './approve-case.ts'
import { enterCase } from './enter-case.ts'
import { findCase } from './find-case.ts'
import { givenWelfare } from './given-welfare.ts'
import { listMyCases } from './list-my-cases.ts'
import { payCase } from './pay-case.ts'
import { refuseCase } from './refuse-case.ts'
import { requestCase } from './request-case.ts'
import { withdrawCase } from './withdraw-case.ts'

const hospital = { kind: 'hospital', relation: 'self', happenedOn: '10/01/2026' } as const

async function cashOf(ctx: Context, unitId: number): Promise<number> {
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    await enter(inside, { unitId, branch: false })
    return balanceOf(inside, { unitId, account: 'cash' })
  })
}

test('a member asks, the chair approves, the treasurer pays with a voucher, and the member sees it', async ({
  ctx,
}) => {
  const { unitId, personId, chair, treasurer } = await givenWelfare(ctx)
  const member = acting(ctx, {
    accountId: (await givenActor(ctx.db, unitId)).accountId,
    personId,
    name: 'Trần Thị Bình',
    rights: [{ unitId, role: 'member', subunitId: null }],
  })
  const { caseId } = await requestCase(member, { unitId, ...hospital, note: 'Mổ ruột thừa' })
  await approveCase(chair, { unitId, caseId })
  const { voucherNumber } = await payCase(treasurer, { unitId, caseId })

  expect(voucherNumber).toBe(1)
  expect(await cashOf(ctx, unitId)).toBe(9_500_000)
  expect(await listMyCases(member, { unitId })).toMatchObject([
    { kindName: 'Nằm viện', amount: 500_000, state: 'paid', paidOn: '2026-01-15' },
  ])
})

test('the catalogue of the day on which it happened fills the amount', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  await setEntitlement(chair, {
    unitId,
    kind: 'hospital',
    relation: 'self',
    amount: 800_000,
    fromDay: '05/01/2026',
  })
  const before = await enterCase(chair, { unitId, memberId, ...hospital, happenedOn: '04/01/2026' })
  const after = await enterCase(chair, { unitId, memberId, ...hospital, happenedOn: '05/01/2026' })

  expect(await findCase(chair, { unitId, ...before })).toMatchObject({ amount: 500_000 })
  expect(await findCase(chair, { unitId, ...after })).toMatchObject({ amount: 800_000 })
})

test('who has had all turns of the year is told which they were; the chair may make an exception with a reason', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const leader = await as('committee')
  await enterCase(leader, { unitId, memberId, ...hospital, happenedOn: '02/01/2026' })
  await enterCase(leader, { unitId, memberId, ...hospital, happenedOn: '05/01/2026' })

  const third = { unitId, memberId, ...hospital }
  await expect(enterCase(leader, third)).rejects.toThrow(
    'Năm 2026 Trần Thị Bình đã có 2 lần cho việc này (02/01/2026, 05/01/2026); danh mục cho 2 lần một năm.',
  )
  const exceptional = { ...third, exceptionReason: 'Mổ lần hai' }
  await expect(enterCase(leader, exceptional)).rejects.toThrow(/do chủ tịch/)
  const { caseId } = await enterCase(chair, exceptional)
  expect(await findCase(chair, { unitId, caseId })).toMatchObject({ isException: true })
})

test('a withdrawn or refused case uses up no turn of the year', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  const first = await enterCase(chair, { unitId, memberId, ...hospital })
  const second = await enterCase(chair, { unitId, memberId, ...hospital })
  await withdrawCase(chair, { unitId, ...first })
  await refuseCase(chair, { unitId, ...second, reason: 'Ghi trùng' })

  await enterCase(chair, { unitId, memberId, ...hospital })
  await enterCase(chair, { unitId, memberId, ...hospital })
})

test('what the catalogue does not know, and another amount, need a reason of the chair', async ({
  ctx,
}) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  const lost = { unitId, memberId, kind: 'bereavement', relation: 'parent' } as const
  const day = { happenedOn: '10/01/2026' }
  await expect(enterCase(chair, { ...lost, ...day })).rejects.toThrow(/chưa có mức/)
  await expect(
    enterCase(chair, { unitId, memberId, ...hospital, amount: 700_000 }),
  ).rejects.toThrow('Mức của danh mục là 500.000 ₫')
  await enterCase(chair, { ...lost, ...day, amount: '2.000.000', exceptionReason: 'Chưa có mức' })
})

test('from the threshold of the book on, one enters and another approves', async ({ ctx }) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const rule = { decisionNumber: '01/NQ', decisionDay: '01/01/2026' }
  await setApprovalRule(chair, { unitId, fromDay: '01/01/2026', threshold: 500_000, ...rule })
  const { caseId } = await enterCase(chair, { unitId, memberId, ...hospital })

  await expect(approveCase(chair, { unitId, caseId })).rejects.toThrow(/hai người/)
  const deputy = await as('deputy')
  await approveCase(deputy, { unitId, caseId })

  await setApprovalRule(chair, { unitId, fromDay: '02/01/2026', threshold: 500_001, ...rule })
  const small = await enterCase(chair, { unitId, memberId, ...hospital })
  await approveCase(chair, { unitId, ...small })
})

test('nothing is paid that was not approved, and nothing twice', async ({ ctx }) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { caseId } = await enterCase(chair, { unitId, memberId, ...hospital })
  await expect(payCase(treasurer, { unitId, caseId })).rejects.toThrow('Chờ duyệt')
  await approveCase(chair, { unitId, caseId })
  await payCase(treasurer, { unitId, caseId })
  await expect(payCase(treasurer, { unitId, caseId })).rejects.toThrow('Đã chi')
  expect(await cashOf(ctx, unitId)).toBe(9_500_000)
})

test('who is treasurer and accountant at once pays nothing', async ({ ctx }) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const { caseId } = await enterCase(chair, { unitId, memberId, ...hospital })
  await approveCase(chair, { unitId, caseId })
  const both = await as('treasurer', 'accountant')
  await expect(payCase(both, { unitId, caseId })).rejects.toThrow(/cả hai chức vụ/)
})

test('two treasurers who pay one case at once pay it once', async ({ ctx }) => {
  const { unitId, memberId, chair, treasurer, as } = await givenWelfare(ctx)
  const other = await as('treasurer')
  const { caseId } = await enterCase(chair, { unitId, memberId, ...hospital })
  await approveCase(chair, { unitId, caseId })

  const outcomes = await Promise.allSettled(
    [treasurer, other, treasurer, other].map((who) => payCase(who, { unitId, caseId })),
  )

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await cashOf(ctx, unitId)).toBe(9_500_000)
})

test('a case without money in the box is not paid, and stays approved', async ({ ctx }) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { caseId } = await enterCase(chair, {
    unitId,
    memberId,
    ...hospital,
    amount: 20_000_000,
    exceptionReason: 'Bệnh nặng',
  })
  await approveCase(chair, { unitId, caseId })
  await expect(payCase(treasurer, { unitId, caseId })).rejects.toThrow(/không đủ tiền/)
  expect(await findCase(chair, { unitId, caseId })).toMatchObject({ state: 'approved' })
})

test('the money does not go out before the case was approved, nor tomorrow', async ({ ctx }) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { caseId } = await enterCase(chair, { unitId, memberId, ...hospital })
  await approveCase(chair, { unitId, caseId })
  for (const day of ['14/01/2026', '16/01/2026'])
    await expect(payCase(treasurer, { unitId, caseId, day })).rejects.toMatchObject({
      fields: { day: [expect.stringContaining('Ngày chi')] },
    })
})

test('whoever was no member on the day is given nothing; on the day of leaving still', async ({
  ctx,
}) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  await ctx.db
    .updateTable('members.membership')
    .set({ leftOn: '2026-01-10', leftHow: 'retired' })
    .where('memberId', '=', memberId)
    .execute()
  const wedding = { unitId, memberId, kind: 'wedding' } as const
  await enterCase(chair, { ...wedding, happenedOn: '10/01/2026' })
  await expect(enterCase(chair, { ...wedding, happenedOn: '11/01/2026' })).rejects.toThrow(
    'Ngày 11/01/2026 Trần Thị Bình không phải đoàn viên của đơn vị.',
  )
})

test('a kind is given only for the relations that it knows', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  const given = { unitId, memberId, kind: 'wedding', relation: 'parent', happenedOn: '10/01/2026' }
  await expect(enterCase(chair, given as never)).rejects.toMatchObject({
    fields: { relation: ['“Kết hôn” chỉ dành cho: bản thân, con'] },
  })
})

test('only who entered a case takes it back, or the chair', async ({ ctx }) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const [one, other] = [await as('committee'), await as('committee')]
  const { caseId } = await enterCase(one, { unitId, memberId, ...hospital })
  await expect(withdrawCase(other, { unitId, caseId })).rejects.toThrow(/Chỉ người đã ghi/)
  await withdrawCase(one, { unitId, caseId })
  const second = await enterCase(one, { unitId, memberId, ...hospital })
  await withdrawCase(chair, { unitId, ...second })
})

test('a paid case cannot be changed even by hand', async ({ ctx }) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { caseId } = await enterCase(chair, { unitId, memberId, ...hospital })
  await approveCase(chair, { unitId, caseId })
  await payCase(treasurer, { unitId, caseId })
  await expect(
    sql`update welfare.case set amount = 1 where id = ${caseId}`.execute(ctx.db),
  ).rejects.toMatchObject({ constraint: 'paid_case_is_frozen' })
})
