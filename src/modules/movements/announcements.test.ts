import { expect } from 'vitest'
import '#app/reactions.ts'
import { endMembership, mergeMembers, undoMerge } from '#members'
import { mergeUnits } from '#organization'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { givenMovement, registrationsOf } from './given-movement.ts'
import { findMovement } from './movement/find-movement.ts'
import { enterRegistration } from './registration/enter-registration.ts'

const content = 'Số hóa 200 hồ sơ lưu trữ của phòng trước ngày 30/06/2026'

test('who records a leaving hears of registrations without a result', async ({ ctx }) => {
  const { unitId, chair, woman, movementId } = await givenMovement(ctx)
  await enterRegistration(chair, { unitId, movementId, memberId: woman.memberId, content })
  const { notes } = await endMembership(chair, {
    unitId,
    memberId: woman.memberId,
    leftOn: '15/01/2026',
    leftHow: 'resigned',
  })
  expect(notes.join(' ')).toContain('còn 1 bản đăng ký thi đua chưa có kết quả')
})

test('registrations follow a record that is merged, and go back when the merge is undone', async ({
  ctx,
}) => {
  const { unitId, chair, woman, movementId } = await givenMovement(ctx)
  const twice = await givenMember(ctx.db, unitId, { fullName: 'Trần Thị Bình' })
  await enterRegistration(chair, { unitId, movementId, memberId: twice.memberId, content })
  const pair = { unitId, memberId: woman.memberId, otherId: twice.memberId }
  const { mergeId } = await mergeMembers(chair, pair)
  const whose = async () => (await registrationsOf(ctx, unitId)).map(({ memberId }) => memberId)
  expect(await whose()).toEqual([woman.memberId])
  await undoMerge(chair, { unitId, mergeId })
  expect(await whose()).toEqual([twice.memberId])
})

test('a unit that merges ends its movements; what was registered stays in its archive', async ({
  ctx,
}) => {
  const upper = await givenUnit(ctx.db, { kind: 'superior_union' })
  const { unitId, chair, woman, movementId } = await givenMovement(ctx)
  await enterRegistration(chair, { unitId, movementId, memberId: woman.memberId, content })
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId, parentId: upper, valid: '[2000-01-01,)' })
    .execute()
  const into = await givenUnit(ctx.db, { parentId: upper })
  const chairAbove = acting(ctx, await givenActor(ctx.db, upper, 'chair'))
  await mergeUnits(chairAbove, {
    unitId: upper,
    sourceUnitIds: [unitId],
    intoUnitId: into,
    onDay: '15/01/2026',
    decisionNumber: '01/QĐ-CĐ',
    decisionDay: '10/01/2026',
    decisionIssuer: 'Công đoàn cấp trên',
  } as never)
  expect(await findMovement(chair, { unitId, movementId })).toMatchObject({
    state: 'ended',
    endedOn: '2026-01-15',
  })
  expect(await registrationsOf(ctx, unitId)).toMatchObject([{ state: 'registered' }])
})
