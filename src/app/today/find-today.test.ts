import { expect } from 'vitest'
import { agreeToLoan, openFund, requestLoan } from '#funds'
import { admitMember } from '#members'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findToday } from './find-today.ts'

test('the union sees about whom the last acts were, the one above only what was done', async ({
  ctx,
}) => {
  const aboveId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: aboveId })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const upperChair = acting(ctx, await givenActor(ctx.db, aboveId, 'chair'))
  await admitMember(chair, {
    unitId,
    fullName: 'Lê Thị Hoa',
    sex: 'female',
    joinedOn: '2020-01-01',
  })

  const seen = [await findToday(chair, { unitId }), await findToday(upperChair, { unitId })]

  expect(seen.map(({ recent }) => recent?.map(({ name, subject }) => [name, subject]))).toEqual([
    [['members.admit-member', 'Lê Thị Hoa']],
    [['members.admit-member', null]],
  ])
})

test('an agreed loan bears the name of who borrows, for the own union alone', async ({ ctx }) => {
  const aboveId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: aboveId })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const upperChair = acting(ctx, await givenActor(ctx.db, aboveId, 'chair'))
  const { memberId } = await givenMember(ctx.db, unitId, { fullName: 'Lê Thị Hoa' })
  const lending = { kind: 'mutual_aid', loanCeiling: 5_000_000, openedOn: '2025-01-01' } as const
  const { fundId } = await openFund(chair, { unitId, name: 'Quỹ tương trợ', ...lending })
  const asked = { purpose: 'school', amount: 1_000_000, termMonths: 5 } as const
  const { loanId } = await requestLoan(chair, { unitId, fundId, memberId, ...asked })
  await agreeToLoan(chair, { unitId, loanId })

  const own = await findToday(chair, { unitId })
  const above = await findToday(upperChair, { unitId })

  expect(own.recent?.[0]).toMatchObject({ name: 'funds.agree-to-loan', subject: 'Lê Thị Hoa' })
  expect(above.recent?.[0]).toMatchObject({ name: 'funds.agree-to-loan', subject: null })
})
