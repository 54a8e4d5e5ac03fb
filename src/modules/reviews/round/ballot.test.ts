import { expect } from 'vitest'
import { cancelVote, votesFor } from '#ballots'
import { openBody } from '#organization'
import type { Context } from '#platform/context.ts'
import { test } from '#testing/test.ts'
import { rateByCommittee } from '../assessment/rate-people.ts'
import { recordFact } from '../fact/record-fact.ts'
import { findRound } from './find-round.ts'
import { givenReviews } from './given-reviews.ts'
import { advanceRound, concludeRound } from './move-round.ts'
import { startBallot } from './start-ballot.ts'
import { takeVoteResult } from './take-vote-result.ts'

/** A round before the committee in which three have the points for the best degree, and a council that may vote. */
async function givenCandidates(ctx: Context) {
  const world = await givenReviews(ctx)
  const { unitId, chair, people, open, sheet } = world
  const body = { unitId, kind: 'club', name: 'Hội đồng thi đua', openedOn: '01/01/2020' } as const
  const { bodyId } = await openBody(chair, body)
  await ctx.db
    .insertInto('organization.positionHolding')
    .values(
      people.slice(0, 3).map(({ personId }) => ({
        ...{ unitId, personId, bodyId, holderName: 'Ủy viên', kind: 'club_member' },
        ...{ fromDay: '2020-01-01', how: 'elected' },
      })),
    )
    .execute()
  const { roundId } = await open('month')
  for (const from of ['self', 'group'] as const)
    await advanceRound(chair, { unitId, roundId, from })
  await rateByCommittee(chair, await sheet(chair, roundId, [95, 95, 95, 60, 60, 60]))
  const found = await findRound(chair, { unitId, roundId })
  const assessmentIds = found.people.slice(0, 3).map(({ assessmentId }) => assessmentId)
  return { ...world, roundId, bodyId, assessmentIds }
}

test('the count of the council decides who is best; a tie decides nothing, and the committee cannot conclude before it', async ({
  ctx,
}) => {
  const { unitId, chair, roundId, bodyId, assessmentIds } = await givenCandidates(ctx)
  const { voteId } = await startBallot(chair, { unitId, roundId, bodyId, assessmentIds })
  await expect(concludeRound(chair, { unitId, roundId })).rejects.toThrow(/chưa có kết quả/)
  const outcomes = ['passed', 'failed', 'tied'] as const
  await takeVoteResult(ctx, {
    ...{ unitId, voteId, reference: { kind: 'reviews.round', id: roundId }, quorumMet: true },
    choices: outcomes.map((outcome, index) => ({
      ...{ subjectId: assessmentIds[index] ?? 0, yes: 3 - index, no: index, outcome },
    })),
  })
  const { people } = await findRound(chair, { unitId, roundId })
  expect(
    people.slice(0, 3).map(({ rank, byHand, voteWords }) => [rank, byHand, voteWords]),
  ).toEqual([
    [1, true, 'Bỏ phiếu kín: 3 đồng ý, 0 không đồng ý; đạt'],
    [2, true, 'Bỏ phiếu kín: 2 đồng ý, 1 không đồng ý; không đạt'],
    [1, false, 'Bỏ phiếu kín: 1 đồng ý, 2 không đồng ý; ngang phiếu, chưa phân định'],
  ])
  await cancelVote(chair, { unitId, voteId, reason: 'Bỏ phiếu lại' })
  await concludeRound(chair, { unitId, roundId })
})

test('a vote without a quorum, or for something else, changes no degree', async ({ ctx }) => {
  const { unitId, chair, roundId, assessmentIds } = await givenCandidates(ctx)
  const [subjectId = 0] = assessmentIds
  const choices = [{ subjectId, yes: 0, no: 1, outcome: 'failed' as const }]
  const counted = { unitId, voteId: 1, quorumMet: false, choices }
  await takeVoteResult(ctx, { ...counted, reference: { kind: 'reviews.round', id: roundId } })
  const other = { kind: 'awards.proposal', id: roundId }
  await takeVoteResult(ctx, { ...counted, quorumMet: true, reference: other })
  const { people } = await findRound(chair, { unitId, roundId })
  expect(people[0]).toMatchObject({
    rank: 1,
    voteWords: expect.stringContaining('không đủ số người dự'),
  })
})

test('who has no way to the best degree is not on the paper, with the reason', async ({ ctx }) => {
  const { unitId, chair, people, roundId, bodyId, assessmentIds } = await givenCandidates(ctx)
  const memberId = people[0]?.memberId ?? 0
  const discipline = { unitId, memberId, kind: 'discipline', onDay: '10/01/2025' } as const
  await recordFact(chair, { ...discipline, severity: 1 })
  await expect(startBallot(chair, { unitId, roundId, bodyId, assessmentIds })).rejects.toThrow(
    /không đủ điều kiện: bị kỷ luật khiển trách/,
  )
  const votes = await votesFor(ctx, unitId, { kind: 'reviews.round', ids: [roundId] })
  expect(votes).toEqual([])
})
