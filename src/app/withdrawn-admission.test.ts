import { expect } from 'vitest'
import { findCollection, openCollection, openFund, recordCollection, takeBack } from '#funds'
import { admitMember, memberHistory, withdrawEvent } from '#members'
import type { Context } from '#platform/context.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { enterCase, withdrawCase } from '#welfare'
import './reactions.ts'

const day = '10/01/2026'

async function givenNewcomer(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const newcomer = { fullName: 'Vũ Thị Lan', sex: 'female', joinedOn: '05/01/2026' } as const
  const { memberId } = await admitMember(chair, { unitId, ...newcomer })
  const [event] = await memberHistory(chair, { unitId, memberId })
  const withdraw = () =>
    withdrawEvent(chair, { unitId, memberId, eventId: Number(event?.id), reason: 'Ghi nhầm' })
  const opened = { unitId, kind: 'mutual_aid', name: 'Quỹ tương trợ', openedOn: day } as const
  const { fundId } = await openFund(chair, {
    ...opened,
    contribution: 100_000,
    contributionEvery: 'month',
  })
  const sheet = { unitId, fundId, name: 'Tháng 1', dueOn: day }
  const { collectionId } = await openCollection(chair, sheet)
  return { unitId, chair, memberId, withdraw, fundId, collectionId }
}

test('an admission is not withdrawn while the member has money in a fund; what was only expected goes with it', async ({
  ctx,
}) => {
  const { unitId, chair, memberId, withdraw, fundId, collectionId } = await givenNewcomer(ctx)
  const paid = await recordCollection(chair, { unitId, collectionId, day, memberIds: [memberId] })
  await expect(withdraw()).rejects.toThrow('Vũ Thị Lan đã góp')
  const { entryId } = paid
  await takeBack(chair, { unitId, fundId, entryId, day, reason: 'Nhầm người' })
  await withdraw()
  const sheet = await findCollection(chair, { unitId, collectionId })
  expect(sheet.lines).toEqual([])
})

test('nor while he or she has been looked after; what was withdrawn does not count', async ({
  ctx,
}) => {
  const { unitId, chair, memberId, withdraw } = await givenNewcomer(ctx)
  const wedding = { kind: 'wedding', happenedOn: day, amount: 500_000 } as const
  const exceptionReason = 'Chưa có mức'
  const { caseId } = await enterCase(chair, { unitId, memberId, ...wedding, exceptionReason })
  await expect(withdraw()).rejects.toThrow('Vũ Thị Lan đã có hồ sơ chăm lo')
  await withdrawCase(chair, { unitId, caseId })
  await withdraw()
  expect(await memberHistory(chair, { unitId, memberId })).toMatchObject([
    { kind: 'admitted', withdrawnBecause: 'Ghi nhầm' },
  ])
})
