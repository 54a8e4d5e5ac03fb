import { expect } from 'vitest'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { withdrawDecision } from '../decision/withdraw-decision.ts'
import { findInitiative } from '../initiative/find-initiative.ts'
import { givenCouncil, givenRecognised } from '../initiative/given-initiatives.ts'
import { initiativeInvariants } from '../invariants.ts'
import { answerSubmission } from './answer-submission.ts'
import { submitInitiative } from './submit-initiative.ts'
import { withdrawSubmission } from './withdraw-submission.ts'

const decided = { number: '3/QĐ-CĐVC', decidedOn: '12/01/2026', council: 'Hội đồng ngành' }

test('sent up, sent back with a remark, sent again, recognised for the whole sector', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, upper, unitId } = world
  const { initiativeId, decisionId } = await givenRecognised(world)
  const about = { unitId, initiativeId }
  await submitInitiative(chair, { ...about, scope: 'sector' })
  await expect(submitInitiative(chair, { ...about, scope: 'province' })).rejects.toThrow(
    'đang chờ cấp trên trả lời',
  )
  await expect(answerSubmission(upper, { ...about, answer: 'returned' })).rejects.toThrow(Invalid)
  await answerSubmission(upper, { ...about, answer: 'returned', reason: 'Thêm nơi áp dụng' })
  await submitInitiative(chair, { ...about, scope: 'sector' })
  await expect(
    answerSubmission(chair, { ...about, answer: 'refused', reason: 'x' }),
  ).rejects.toThrow(Forbidden)
  await expect(withdrawDecision(chair, { ...about, decisionId, reason: 'Nhầm' })).rejects.toThrow(
    'đang chờ cấp trên',
  )
  await answerSubmission(upper, { ...about, answer: 'recognised', ...decided })
  const found = await findInitiative(chair, about)
  expect(found).toMatchObject({ scope: 'sector', recognisedBenefit: 60_000_000 })
  expect(found.submissions.map(({ state }) => state)).toEqual(['returned', 'recognised'])
  const fromAbove = found.decisions.find((decision) => decision.fromAbove)?.decisionId ?? 0
  await expect(
    withdrawDecision(chair, { ...about, decisionId: fromAbove, reason: 'Nhầm' }),
  ).rejects.toThrow(Refused)
  const findings = await proveInvariants(ctx.db, initiativeInvariants)
  expect(findings.flatMap(({ problems }) => problems)).toEqual([])
})

test('a refusal leaves the own recognition as it is', async ({ ctx }) => {
  const world = await givenCouncil(ctx)
  const { chair, upper, unitId } = world
  const about = { unitId, initiativeId: (await givenRecognised(world)).initiativeId }
  await submitInitiative(chair, { ...about, scope: 'province' })
  await answerSubmission(upper, { ...about, answer: 'refused', reason: 'Đã có nơi làm trước' })
  expect(await findInitiative(chair, about)).toMatchObject({ state: 'recognised', scope: 'base' })
})

test('only the unit to which it was sent answers, and a withdrawn wish is answered by nobody', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, upper, unitId, upperId, besideId, as } = world
  const about = { unitId, initiativeId: (await givenRecognised(world)).initiativeId }
  await expect(
    submitInitiative(chair, { ...about, scope: 'sector', upperUnitId: besideId }),
  ).rejects.toThrow(NotFound)
  const topId = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId: upperId, parentId: topId, valid: '[2000-01-01,)' })
    .execute()
  await submitInitiative(chair, { ...about, scope: 'sector' })
  const top = await as(topId, 'chair')
  const no = { ...about, answer: 'refused', reason: 'Không' } as const
  await expect(answerSubmission(top, no)).rejects.toThrow('gửi đến một đơn vị khác')
  await withdrawSubmission(chair, about)
  await expect(answerSubmission(upper, no)).rejects.toThrow(NotFound)
})

test('only what the own council recognised is sent up, and only to a wider scope', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, upper, unitId } = world
  const about = { unitId, initiativeId: (await givenRecognised(world)).initiativeId }
  await submitInitiative(chair, { ...about, scope: 'province' })
  await answerSubmission(upper, { ...about, answer: 'recognised', ...decided })
  await expect(submitInitiative(chair, { ...about, scope: 'sector' })).rejects.toThrow(Invalid)
})
