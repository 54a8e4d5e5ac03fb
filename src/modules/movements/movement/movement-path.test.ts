import { expect } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { acknowledgeMovements } from '../acknowledgement/acknowledge-movements.ts'
import { adjustMovement } from '../content/adjust-movement.ts'
import { givenMovement, launched, registrationsOf } from '../given-movement.ts'
import { listYearlyReviews } from '../movement-review/list-yearly-reviews.ts'
import { reviewMovement } from '../movement-review/review-movement.ts'
import { withdrawReview } from '../movement-review/withdraw-review.ts'
import { confirmResults } from '../registration/confirm-results.ts'
import { enterRegistration } from '../registration/enter-registration.ts'
import { listExpected } from '../registration/list-expected.ts'
import { carryMovement } from './carry-movement.ts'
import { endMovement } from './end-movement.ts'
import { findMovement } from './find-movement.ts'
import { launchMovement } from './launch-movement.ts'
import { listMovements } from './list-movements.ts'
import { listMovementsAbove } from './list-movements-above.ts'
import { mergeMovement } from './merge-movement.ts'
import { reopenMovement } from './reopen-movement.ts'
import { withdrawMovement } from './withdraw-movement.ts'

const content = 'Số hóa 200 hồ sơ lưu trữ của phòng trước ngày 30/06/2026'

test('a man is not expected in a women’s movement, nor who is paused or has left', async ({
  ctx,
}) => {
  const { unitId, chair, woman, movementId } = await givenMovement(ctx, { womenOnly: true })
  const paused = await givenMember(ctx.db, unitId, { fullName: 'Vũ Thị Mai' })
  await givenMember(ctx.db, unitId, { fullName: 'Lý Thị Hà', leftOn: '2026-01-10' })
  const { id: membershipId } = await ctx.db
    .selectFrom('members.membership')
    .where('memberId', '=', paused.memberId)
    .select('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('members.suspension')
    .values({ unitId, membershipId, fromDay: '2026-01-01', reason: 'Đi học' })
    .execute()
  const key = { unitId, movementId }
  const names = (await listExpected(chair, key)).rows.map(({ whose }) => whose)
  expect(names).toEqual(['Trần Thị Bình'])
  await enterRegistration(chair, { ...key, memberId: woman.memberId, content })
  expect((await listExpected(chair, key)).rows).toEqual([])
  const { standing } = await findMovement(chair, key)
  expect(standing).toMatchObject({ expected: 1, registered: 1, achieved: 0 })
})

test('groups and the unit register where they are called on; a section that has groups is not asked twice', async ({
  ctx,
}) => {
  const { unitId, chair, movementId } = await givenMovement(ctx, { registrants: ['group', 'unit'] })
  const open = (kind: string, name: string, parentId: number | null = null) =>
    ctx.db
      .insertInto('organization.subunit')
      .values({ unitId, kind, name, parentId, openedOn: '2020-01-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
  const section = await open('section', 'Công đoàn Văn phòng')
  const group = await open('group', 'Tổ Tổng hợp', section.id)
  await open('section', 'Công đoàn Ban Tổ chức')
  const key = { unitId, movementId }
  expect((await listExpected(chair, key)).rows.map(({ whose }) => whose)).toEqual(
    ['Công đoàn Ban Tổ chức', 'Tổ Tổng hợp'].toSorted(),
  )
  await enterRegistration(chair, { ...key, subunitId: group.id, content })
  await enterRegistration(chair, { ...key, content: 'Đơn vị đạt chuẩn văn hóa' })
  expect((await findMovement(chair, key)).standing).toMatchObject({ expected: 3, registered: 2 })
})

test('what is launched above is seen or carried below with own content, and its numbers come up', async ({
  ctx,
}) => {
  const upper = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const below = await givenUnit(ctx.db, { parentId: upper })
  const idle = await givenUnit(ctx.db, { parentId: upper })
  const as = async (unitId: number) => acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const [chairAbove, chair, other] = [await as(upper), await as(below), await as(idle)]
  const { movementId } = await launchMovement(chairAbove, { unitId: upper, ...launched })
  const only = { unitKinds: ['district_federation'] }
  await launchMovement(chairAbove, { unitId: upper, ...launched, name: 'Cho cấp huyện', ...only })
  const asked = { unitId: below }
  expect(await listMovementsAbove(chair, asked)).toMatchObject([
    { name: launched.name, carriedId: null, seenOn: null },
  ])
  expect(await acknowledgeMovements(other, { unitId: idle })).toEqual({ seen: 1 })
  expect(await acknowledgeMovements(other, { unitId: idle })).toEqual({ seen: 0 })
  const join = { ...asked, upperUnitId: upper, upperMovementId: movementId }
  await expect(carryMovement(chair, { ...join, launchedOn: '04/01/2026' })).rejects.toThrow(
    'trước ngày cấp trên',
  )
  await expect(
    carryMovement(chair, { ...join, upperMovementId: movementId + 9, launchedOn: '08/01/2026' }),
  ).rejects.toThrow(NotFound)
  const own = { launchedOn: '08/01/2026', ownBody: 'Mỗi tổ một việc' }
  const carried = await carryMovement(chair, { ...join, ...own })
  await expect(carryMovement(chair, { ...join, ...own })).rejects.toThrow('đã hưởng ứng')
  const { memberId } = await givenMember(ctx.db, below)
  const key = { unitId: below, movementId: carried.movementId }
  const { registrationId } = await enterRegistration(chair, { ...key, memberId, content })
  await confirmResults(chair, {
    unitId: below,
    registrationIds: [registrationId],
    outcome: 'achieved',
  })
  expect((await findMovement(chairAbove, { unitId: upper, movementId })).below).toEqual([
    expect.objectContaining({
      unitId: below,
      carriers: 1,
      expected: 1,
      registered: 1,
      achieved: 1,
    }),
    expect.objectContaining({ unitId: idle, carriers: 0, seenOn: '2026-01-15' }),
  ])
  await expect(
    withdrawMovement(chairAbove, { unitId: upper, movementId, because: 'Nhầm' }),
  ).rejects.toThrow('1 đơn vị bên dưới đã hưởng ứng')
  const end = { endedOn: '2026-01-14', because: 'Gộp ở cấp tỉnh' }
  await endMovement(chairAbove, { unitId: upper, movementId, ...end })
  const seen = await findMovement(chair, key)
  expect(seen.above).toMatchObject({ endedOn: '2026-01-14', endedBecause: 'Gộp ở cấp tỉnh' })
  expect(seen.current.ownBody).toBe('Mỗi tổ một việc')
  expect(await listMovementsAbove(other, { unitId: idle })).toEqual([])
})

test('a movement is adjusted from a day on; what it said before stays', async ({ ctx }) => {
  const { unitId, chair, movementId } = await givenMovement(ctx, { body: 'Đúng giờ' })
  const key = { unitId, movementId }
  const change = { body: 'Đúng giờ, gọn phòng', because: 'Yêu cầu mới', registrants: ['member'] }
  const adjust = (fromDay: string) =>
    adjustMovement(chair, { ...key, ...change, fromDay, untilDay: '30/06/2027' } as never)
  await expect(adjust('01/01/2026')).rejects.toThrow('đã có bản mới hơn')
  await adjust('10/01/2026')
  await expect(adjust('10/01/2026')).rejects.toThrow('hãy chọn ngày khác')
  await adjust('01/02/2026')
  const found = await findMovement(chair, key)
  expect(found.versions.map(({ fromDay }) => fromDay)).toEqual([
    '2026-02-01',
    '2026-01-10',
    '2026-01-05',
  ])
  expect(found.current).toMatchObject({ fromDay: '2026-01-10', because: 'Yêu cầu mới' })
  expect(found.untilDay).toBe('2027-06-30')
})

test('merged into another, its open registrations go along, and come back when it is opened again', async ({
  ctx,
}) => {
  const { unitId, chair, woman, man, movementId } = await givenMovement(ctx)
  const into = await launchMovement(chair, { unitId, ...launched, name: 'Cơ quan xanh' })
  const enter = (memberId: number, text: string) =>
    enterRegistration(chair, { unitId, movementId, memberId, content: text })
  const done = await enter(woman.memberId, content)
  await enter(man.memberId, 'Trồng 20 cây quanh sân')
  const registrationIds = [done.registrationId]
  await confirmResults(chair, { unitId, registrationIds, outcome: 'achieved' })
  const merge = { unitId, movementId, intoId: into.movementId, because: 'Nội dung trùng nhau' }
  await expect(
    mergeMovement(chair, { ...merge, intoId: movementId, mergedOn: '15/01/2026' }),
  ).rejects.toThrow('phong trào khác')
  expect(await mergeMovement(chair, { ...merge, mergedOn: '15/01/2026' })).toEqual({ moved: 1 })
  const places = async () => (await registrationsOf(ctx, unitId)).map((one) => one.movementId)
  expect(await places()).toEqual([movementId, into.movementId])
  expect((await findMovement(chair, { unitId, movementId })).state).toBe('merged')
  await expect(enter(man.memberId, 'Việc khác')).rejects.toThrow('“Đã gộp”')
  await reopenMovement(chair, { unitId, movementId })
  expect(await places()).toEqual([movementId, movementId])
  expect((await findMovement(chair, { unitId, movementId })).state).toBe('running')
})

test('a launch made by mistake is taken back while nobody has built on it, and its name is free again', async ({
  ctx,
}) => {
  const { unitId, chair, woman, movementId } = await givenMovement(ctx)
  await expect(launchMovement(chair, { unitId, ...launched })).rejects.toThrow('mang tên ấy')
  const mistake = { unitId, movementId, because: 'Nhầm năm' }
  const { registrationId } = await enterRegistration(chair, {
    unitId,
    movementId,
    memberId: woman.memberId,
    content,
  })
  await expect(withdrawMovement(chair, mistake)).rejects.toThrow('đã có người đăng ký')
  await ctx.db
    .updateTable('movements.registration')
    .set({ state: 'withdrawn', withdrawnBecause: 'Nhầm' })
    .where('id', '=', registrationId)
    .execute()
  await withdrawMovement(chair, mistake)
  await expect(findMovement(chair, { unitId, movementId })).rejects.toThrow(NotFound)
  await launchMovement(chair, { unitId, ...launched })
  expect((await listMovements(chair, { unitId })).rows).toHaveLength(1)
})

test('each movement has one final review a year; missing ones are shown, one made by mistake makes room', async ({
  ctx,
}) => {
  const { unitId, chair, woman } = await givenMovement(ctx)
  const earlier = { ...launched, name: 'Xanh, sạch, đẹp', launchedOn: '01/03/2024', untilDay: '' }
  const { movementId } = await launchMovement(chair, { unitId, ...earlier, everyYear: 'on' })
  const lastYear = { ...chair, today: '2025-05-01' }
  await enterRegistration(lastYear, { unitId, movementId, memberId: woman.memberId, content })
  const said = { result: 'Trồng 40 cây', worked: 'Giao từng tổ', lessons: '', changes: 'Thêm vườn' }
  const review = (year: number, kind: 'interim' | 'final') =>
    reviewMovement(chair, { unitId, movementId, year, kind, heldOn: '10/01/2026', ...said })
  await review(2025, 'interim')
  const { reviewId } = await review(2025, 'final')
  await expect(review(2025, 'final')).rejects.toThrow('đã có tổng kết năm này')
  await expect(review(2023, 'final')).rejects.toThrow()
  const years = async () =>
    (await listYearlyReviews(chair, { unitId })).movements
      .find((one) => one.movementId === movementId)
      ?.years.map(({ year, missing }) => `${year}${missing ? ' missing' : ''}`)
  expect(await years()).toEqual(['2024 missing', '2025', '2026'])
  const { reviews } = await findMovement(chair, { unitId, movementId, year: 2025 })
  expect(reviews[0]).toMatchObject({ kind: 'final', registered: 1, expected: 2 })
  await withdrawReview(chair, { unitId, reviewId, because: 'Ghi nhầm phong trào' })
  expect(await years()).toEqual(['2024 missing', '2025 missing', '2026'])
})
