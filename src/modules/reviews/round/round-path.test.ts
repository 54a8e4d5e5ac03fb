import { expect } from 'vitest'
import { test } from '#testing/test.ts'
import { listMyReviews } from '../assessment/list-my-reviews.ts'
import { rateByCommittee, rateInMeeting } from '../assessment/rate-people.ts'
import { scoreSelf } from '../assessment/score-self.ts'
import { recordFact } from '../fact/record-fact.ts'
import { answerObjection, objectToRating } from '../objection/object-to-rating.ts'
import { concludedDegrees } from './concluded-degrees.ts'
import { findRound } from './find-round.ts'
import { givenReviews, pointsFor, type World } from './given-reviews.ts'
import { advanceRound, concludeRound, reopenRound, returnRound } from './move-round.ts'
import { proposeDegrees } from './propose-degrees.ts'
import { mergedCounts } from './small-counts.ts'
import '../refusals.ts'

/** A round that stands with the committee, everybody rated with these totals. */
async function givenRated(world: World, roundId: number, totals: readonly number[]) {
  const { unitId, chair, sheet } = world
  await advanceRound(chair, { unitId, roundId, from: 'self' })
  await advanceRound(chair, { unitId, roundId, from: 'group' })
  await rateByCommittee(chair, await sheet(chair, roundId, totals))
}

test('a member scores, the group gives its view, the committee rates and concludes; who did not score is rated too', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, groups, people, open, sheet } = world
  const { roundId } = await open('month')
  const [an] = people
  await scoreSelf(an?.own ?? chair, { unitId, roundId, points: pointsFor(96), note: 'Đủ việc' })
  await advanceRound(chair, { unitId, roundId, from: 'self' })
  for (const { leader } of groups)
    await rateInMeeting(leader, await sheet(leader, roundId, [95, 85, 60]))
  await advanceRound(chair, { unitId, roundId, from: 'group' })
  expect(await proposeDegrees(chair, { unitId, roundId })).toEqual({ rated: 6, without: 0 })
  await concludeRound(chair, { unitId, roundId })

  expect(
    (await concludedDegrees(chair, { unitId, roundId })).map(({ rank, total }) => [rank, total]),
  ).toEqual([
    ...[
      [1, 95],
      [1, 95],
      [2, 85],
      [2, 85],
      [3, 60],
      [3, 60],
    ],
  ])
  const { rounds } = await listMyReviews(an?.own ?? chair, { unitId })
  expect(rounds).toMatchObject([
    { total: 95, degreeName: 'Hoàn thành xuất sắc nhiệm vụ', selfNote: 'Đủ việc' },
  ])
})

test('a sheet that somebody else has changed meanwhile is refused, the same sheet sent twice is not', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, groups, open, sheet } = world
  const { roundId } = await open('month')
  await advanceRound(chair, { unitId, roundId, from: 'self' })
  const leader = groups[0]?.leader ?? chair
  const mine = await sheet(leader, roundId, [95, 85, 60])
  const other = await sheet(chair, roundId, [70, null, null, null, null, null])
  expect(await rateInMeeting(leader, mine)).toEqual({ changed: 3 })
  expect(await rateInMeeting(leader, mine)).toEqual({ changed: 0 })
  await expect(rateInMeeting(chair, other)).rejects.toThrow(/Có người vừa ghi cho Lê Tổ 1 An/)
})

test('each step is taken once, back only with a reason, and a concluded round is frozen until it is reopened', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, open, sheet } = world
  const { roundId } = await open('month')
  const step = { unitId, roundId, from: 'self' } as const
  await advanceRound(chair, step)
  expect(await advanceRound(chair, step)).toEqual({ state: 'group' })
  await returnRound(chair, { unitId, roundId, from: 'group', reason: 'Nhiều người chưa tự chấm' })
  await givenRated(world, roundId, [95, 95, 85, 85, 60, 60])
  await concludeRound(chair, { unitId, roundId })
  await expect(
    rateByCommittee(chair, await sheet(chair, roundId, [50, 50, 50, 50, 50, 50])),
  ).rejects.toThrow(/Đã kết luận/)
  await expect(ctx.db.updateTable('reviews.assessment').set({ rank: 1 }).execute()).rejects.toThrow(
    /frozen/,
  )
  await reopenRound(chair, { unitId, roundId, reason: 'Cộng nhầm điểm' })
  await rateByCommittee(chair, await sheet(chair, roundId, [60, 95, 85, 85, 60, 60]))
  await concludeRound(chair, { unitId, roundId })

  const { committee } = await findRound(chair, { unitId, roundId })
  expect(committee?.trail.map(({ state, reason, changed }) => [state, reason, changed])).toEqual([
    ['self', '', null],
    ['group', '', null],
    ['self', 'Nhiều người chưa tự chấm', null],
    ['group', '', null],
    ['committee', '', null],
    ['concluded', '', 0],
    ['committee', 'Cộng nhầm điểm', null],
    ['concluded', '', 1],
  ])
})

test('who was absent 41 working days is rated good at best and is told why; maternity is not counted', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, people, groups, open } = world
  const [an, binh] = people
  const on = { unitId, onDay: '10/06/2025' }
  await recordFact(chair, { ...on, memberId: an?.memberId ?? 0, kind: 'absence', days: 41 })
  await recordFact(chair, { ...on, memberId: binh?.memberId ?? 0, kind: 'absence', days: 40 })
  await recordFact(chair, { ...on, memberId: binh?.memberId ?? 0, kind: 'maternity', days: 120 })
  await ctx.db.deleteFrom('reviews.gate').where('kind', '=', 'not_registered').execute()
  const { roundId } = await open('year')
  await givenRated(world, roundId, [95, 94, 85, 85, 60, 60])

  const { people: rated } = await findRound(chair, { unitId, roundId })
  expect(rated[0]).toMatchObject({
    rank: 2,
    closed: [
      expect.stringContaining('nghỉ 41 ngày làm việc, mức tối đa 40 (thai sản không tính), theo'),
    ],
  })
  expect(rated[1]).toMatchObject({ rank: 1, closed: [] })
  const seen = await findRound(groups[0]?.leader ?? chair, { unitId, roundId })
  expect(JSON.stringify(seen)).not.toMatch(/41 ngày/)
})

test('the committee does not conclude past a quota, and choosing another degree than the points wants a reason', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, open, sheet } = world
  await ctx.db.deleteFrom('reviews.gate').where('kind', '=', 'not_registered').execute()
  const { roundId } = await open('year')
  await givenRated(world, roundId, [95, 93, 85, 85, 60, 60])
  // 20 % of six are one.
  await expect(concludeRound(chair, { unitId, roundId })).rejects.toThrow(
    /Vượt chỉ tiêu. Cả đợt: 2 người, tối đa 1/,
  )
  const chosen = {
    ...(await sheet(chair, roundId, [95, 93, 85, 85, 60, 60])),
    ranks: ['', 3, '', '', '', ''] as const,
  }
  await expect(rateByCommittee(chair, { ...chosen, ranks: [...chosen.ranks] })).rejects.toThrow(
    /phải ghi lý do/,
  )
  await proposeDegrees(chair, { unitId, roundId })
  await concludeRound(chair, { unitId, roundId })
  const [, second] = await concludedDegrees(chair, { unitId, roundId })
  expect(second).toMatchObject({ rank: 2, reason: expect.stringContaining('93 điểm, đã hết suất') })
})

test('months come to the quarter: their mean and their notes are at hand', async ({ ctx }) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, open } = world
  for (const [number, total] of [
    [1, 90],
    [2, 70],
    [3, 80],
  ] as const) {
    const { roundId } = await open('month', number)
    await givenRated(world, roundId, [total, 60, 60, 60, 60, 60])
    await concludeRound(chair, { unitId, roundId })
  }
  const { roundId } = await open('quarter')
  const { people } = await findRound(chair, { unitId, roundId })
  expect(people[0]?.lower.map(({ name }) => name)).toEqual([
    'Bình xét tháng 1/2025',
    'Bình xét tháng 2/2025',
    'Bình xét tháng 3/2025',
  ])
  expect(people[0]).toMatchObject({ rolledUp: [25, 30, 18, 7, 0], total: 80 })
})

test('a group leader sees and rates the own group only; beside, nobody learns of a round', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, groups, open, sheet } = world
  const { roundId } = await open('month')
  await advanceRound(chair, { unitId, roundId, from: 'self' })
  const leader = groups[0]?.leader ?? chair
  const { people, committee } = await findRound(leader, { unitId, roundId })
  expect(people.map(({ fullName }) => fullName)).toEqual([
    'Lê Tổ 1 An',
    'Lê Tổ 1 Bình',
    'Lê Tổ 1 Chi',
  ])
  expect(committee).toBeNull()
  const others = await sheet(groups[1]?.leader ?? chair, roundId, [50, 50, 50])
  await expect(rateInMeeting(leader, others)).rejects.toThrow('Có người không thuộc tổ của bạn.')
  const stranger = await (await givenReviews(ctx)).as('chair')
  await expect(findRound(stranger, { unitId, roundId })).rejects.toThrow('Không tìm thấy')
})

test('before the conclusion a member reads no points but the own, afterwards may object and is answered', async ({
  ctx,
}) => {
  const world = await givenReviews(ctx)
  const { unitId, chair, people, open } = world
  const own = people[0]?.own ?? chair
  const { roundId } = await open('month')
  await givenRated(world, roundId, [70, 60, 60, 60, 60, 60])
  const [before] = (await listMyReviews(own, { unitId })).rounds
  expect(before).toMatchObject({ points: null, degreeName: null })
  const assessmentId = before?.assessmentId ?? 0
  await expect(objectToRating(own, { unitId, assessmentId, content: 'Thiếu' })).rejects.toThrow(
    /chưa có kết luận/,
  )
  await concludeRound(chair, { unitId, roundId })
  const { objectionId } = await objectToRating(own, {
    unitId,
    assessmentId,
    content: 'Thiếu sáng kiến',
  })
  await expect(objectToRating(own, { unitId, assessmentId, content: 'Nữa' })).rejects.toThrow(
    /đang chờ trả lời/,
  )
  const beside = people[1]?.own ?? chair
  await expect(objectToRating(beside, { unitId, assessmentId, content: 'Hộ' })).rejects.toThrow()
  await answerObjection(chair, { unitId, objectionId, answer: 'Sáng kiến được tính ở quý sau' })
  const [after] = (await listMyReviews(own, { unitId })).rounds
  expect(after?.objections).toMatchObject([{ answer: 'Sáng kiến được tính ở quý sau' }])
})

test('counts of few are put together for whoever may not see the people', () => {
  const degree = (name: string, rank: number, count: number) => ({ name, rank, count })
  expect(mergedCounts([degree('A', 1, 2), degree('B', 2, 1)])).toEqual([])
  expect(mergedCounts([degree('A', 1, 2), degree('B', 2, 20), degree('C', 3, 0)])).toEqual([
    { name: 'A, b', rank: 1, count: 22 },
    { name: 'C', rank: 3, count: 0 },
  ])
  expect(mergedCounts([degree('A', 1, 9), degree('B', 2, 3)])).toEqual([
    { name: 'A, b', rank: 1, count: 12 },
  ])
})
