import { expect } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { givenActor, givenMember } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { givenMovement, registrationsOf } from '../given-movement.ts'
import { launchMovement } from '../movement/launch-movement.ts'
import { recordProgress } from '../progress/record-progress.ts'
import { changeRegistration } from './change-registration.ts'
import { confirmResults } from './confirm-results.ts'
import { enterRegistration } from './enter-registration.ts'
import { enterRegistrations } from './enter-registrations.ts'
import { registerWork } from './register-work.ts'
import { takeBackResult } from './take-back-result.ts'
import { withdrawRegistration } from './withdraw-registration.ts'

const work = { content: 'Số hóa 200 hồ sơ lưu trữ của phòng trước ngày 30/06/2026' }

test('a member registers, tells how far it has come, and somebody else confirms the result', async ({
  ctx,
}) => {
  const { unitId, chair, own, movementId } = await givenMovement(ctx)
  const { registrationId } = await registerWork(own, { unitId, movementId, ...work })
  const about = { unitId, registrationId }
  await recordProgress(own, { ...about, note: 'Đã xong 80 hồ sơ' })
  const achieved = { unitId, registrationIds: [registrationId], outcome: 'achieved' } as const
  const alsoChair = acting(ctx, {
    ...(own.actor as NonNullable<typeof own.actor>),
    rights: [
      { unitId, role: 'chair', subunitId: null },
      { unitId, role: 'member', subunitId: null },
    ],
  })
  await expect(confirmResults(alsoChair, achieved)).rejects.toThrow('do người khác xác nhận')
  await confirmResults(chair, { ...achieved, result: 'Đủ 200 hồ sơ, theo biên bản bàn giao' })
  expect(await registrationsOf(ctx, unitId)).toMatchObject([
    { state: 'achieved', year: 2026, confirmedOn: '2026-01-15', byMember: true, lacks: ['proof'] },
  ])
  await expect(changeRegistration(own, { ...about, ...work })).rejects.toThrow('“Đạt”')
  await takeBackResult(chair, about)
  expect(await registrationsOf(ctx, unitId)).toMatchObject([{ state: 'registered', result: '' }])
})

test('a member changes and withdraws his or her own until the last day, an officer also later', async ({
  ctx,
}) => {
  const { unitId, chair, own, movementId } = await givenMovement(ctx, { registerBy: '20/01/2026' })
  const { registrationId } = await registerWork(own, { unitId, movementId, ...work })
  const about = { unitId, registrationId }
  await changeRegistration(own, { ...about, content: 'Số hóa 250 hồ sơ', version: 1 })
  await expect(changeRegistration(own, { ...about, ...work, version: 1 })).rejects.toThrow(
    'vừa được người khác sửa',
  )
  const later = (who: typeof own) => ({ ...who, today: '2026-01-21' })
  const late = 'Hạn đăng ký là ngày 20/01/2026'
  await expect(registerWork(later(own), { unitId, movementId, ...work })).rejects.toThrow(late)
  await expect(changeRegistration(later(own), { ...about, ...work })).rejects.toThrow(late)
  await expect(withdrawRegistration(later(own), about)).rejects.toThrow(late)
  await withdrawRegistration(later(chair), { ...about, because: 'Chuyển công tác' })
  expect(await registrationsOf(ctx, unitId)).toMatchObject([
    { state: 'withdrawn', withdrawnBecause: 'Chuyển công tác', content: 'Số hóa 250 hồ sơ' },
  ])
})

test('what is another member’s does not exist for a member', async ({ ctx }) => {
  const { unitId, chair, own, man, movementId } = await givenMovement(ctx)
  const { registrationId } = await enterRegistration(chair, {
    unitId,
    movementId,
    memberId: man.memberId,
    ...work,
  })
  const about = { unitId, registrationId }
  await expect(changeRegistration(own, { ...about, ...work })).rejects.toThrow(NotFound)
  await expect(withdrawRegistration(own, about)).rejects.toThrow(NotFound)
  await expect(recordProgress(own, { ...about, note: 'x' })).rejects.toThrow(NotFound)
})

test('a man is no part of a women’s movement, nor is who has left, nor a group where only members register', async ({
  ctx,
}) => {
  const { unitId, chair, man, woman, movementId } = await givenMovement(ctx, { womenOnly: true })
  const enter = (whose: object) =>
    enterRegistration(chair, { unitId, movementId, ...work, ...whose })
  await expect(enter({ memberId: man.memberId })).rejects.toThrow(
    'Lê Văn Nam không thuộc đối tượng',
  )
  const gone = await givenMember(ctx.db, unitId, { fullName: 'Vũ Thị Mai', leftOn: '2026-01-10' })
  await expect(enter({ memberId: gone.memberId })).rejects.toThrow('Vũ Thị Mai không thuộc')
  await expect(enter({})).rejects.toThrow('không dành cho đơn vị')
  await enter({ memberId: woman.memberId })
  expect(await registrationsOf(ctx, unitId)).toHaveLength(1)
})

test('a list pasted twice is entered once, and all or nothing of it', async ({ ctx }) => {
  const { unitId, chair, man, woman, movementId } = await givenMovement(ctx)
  const lines = [
    { memberId: woman.memberId, ...work },
    { memberId: man.memberId, content: 'Viết 4 tin bài cho trang thông tin' },
  ]
  const list = { unitId, movementId, lines }
  expect(await enterRegistrations(chair, list)).toEqual({ entered: 2, known: 0 })
  expect(await enterRegistrations(chair, list)).toEqual({ entered: 0, known: 2 })
  const stranger = { memberId: man.memberId + 1000, content: 'Việc của người lạ' }
  const wrong = { ...list, lines: [{ ...lines[0], content: 'Việc mới' }, stranger] } as typeof list
  await expect(enterRegistrations(chair, wrong)).rejects.toThrow()
  expect(await registrationsOf(ctx, unitId)).toHaveLength(2)
})

test('a group leader enters only for the own group', async ({ ctx }) => {
  const { unitId, man, woman, movementId } = await givenMovement(ctx)
  const { id: subunitId } = await ctx.db
    .insertInto('organization.subunit')
    .values({ unitId, kind: 'group', name: 'Tổ 1', openedOn: '2020-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('members.groupAssignment')
    .values({ unitId, memberId: woman.memberId, subunitId, fromDay: '2020-01-01' })
    .execute()
  const actor = await givenActor(ctx.db, unitId)
  const leader = acting(ctx, { ...actor, rights: [{ unitId, role: 'group-leader', subunitId }] })
  const enter = (memberId: number) =>
    enterRegistration(leader, { unitId, movementId, memberId, ...work })
  const { registrationId } = await enter(woman.memberId)
  await expect(enter(man.memberId)).rejects.toThrow(NotFound)
  const done = { unitId, registrationIds: [registrationId], outcome: 'partly' } as const
  expect(await confirmResults(leader, done)).toEqual({ confirmed: 1 })
})

test('whoever sends the text of another, or last year’s own, is found without being refused', async ({
  ctx,
}) => {
  const { unitId, chair, man, woman, movementId } = await givenMovement(ctx)
  const before = await launchMovement(
    { ...chair, today: '2025-02-01' },
    { unitId, name: 'Văn hóa công sở 2025', launchedOn: '01/02/2025', untilDay: '31/12/2025' },
  )
  const enter = (memberId: number, content: string, on = chair, to = movementId) =>
    enterRegistration(on, { unitId, movementId: to, memberId, content })
  const lastYear = { ...chair, today: '2025-02-01' }
  await enter(woman.memberId, work.content, lastYear, before.movementId)
  await enter(woman.memberId, work.content)
  await enter(man.memberId, 'SO HOA 200 ho so luu tru của phòng, trước ngày 30.6.2026!')
  const third = await givenMember(ctx.db, unitId, { fullName: 'Đỗ Thị Lan' })
  await enter(third.memberId, 'Số hóa 150 hồ sơ lưu trữ của phòng trước ngày 30/09/2026')
  const [earlier, first, second, near] = await registrationsOf(ctx, unitId)
  expect(first?.repeatsId).toBe(earlier?.id)
  expect(second?.twin).toBe(first?.twin)
  expect(near?.twin).not.toBe(first?.twin)
  const likenesses = await ctx.db
    .selectFrom('movements.likeness')
    .where('unitId', '=', unitId)
    .where('year', '=', 2026)
    .select(['twin', 'otherTwin'])
    .execute()
  expect(likenesses).toHaveLength(2)
  expect(likenesses).toContainEqual({ twin: near?.twin, otherTwin: first?.twin })
})
