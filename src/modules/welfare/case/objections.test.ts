import { expect } from 'vitest'
import { closeUnit } from '#organization'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { enterCase } from './enter-case.ts'
import { givenWelfare } from './given-welfare.ts'
import { refuseUnmakingCared } from './refuse-unmaking-members.ts'
import { withdrawCase } from './withdraw-case.ts'
import '../../../app/reactions.ts'

test('an import is not undone once somebody of it was looked after', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  await refuseUnmakingCared(ctx, { unitId, memberIds: [memberId] })
  await enterCase(chair, { unitId, memberId, kind: 'wedding', happenedOn: '10/01/2026' })
  await expect(refuseUnmakingCared(ctx, { unitId, memberIds: [memberId] })).rejects.toThrow(
    'Trần Thị Bình đã có hồ sơ chăm lo',
  )
  await refuseUnmakingCared(ctx, { unitId, memberIds: [] })
})

test('a union does not end while somebody waits for what was promised', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  const aboveId = await givenUnit(ctx.db, { kind: 'superior_union' })
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId, parentId: aboveId, valid: '[2000-01-01,)' })
    .execute()
  const above = acting(ctx, await givenActor(ctx.db, aboveId, 'chair'))
  const entered = { unitId, memberId, kind: 'wedding', happenedOn: '10/01/2026' }
  const { caseId } = await enterCase(chair, entered)
  const closing = {
    unitId,
    onDay: '15/01/2026',
    decisionNumber: '01/QĐ',
    decisionDay: '10/01/2026',
    decisionIssuer: 'Công đoàn cấp trên',
    note: 'Giải thể',
  }
  await expect(closeUnit(above, closing)).rejects.toThrow('Còn 1 hồ sơ chăm lo chờ duyệt')
  await withdrawCase(chair, { unitId, caseId })
  await closeUnit(above, closing)
})
