import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Forbidden, NotFound, Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { addCandidates } from '../candidate/add-candidates.ts'
import { removeCandidate } from '../candidate/remove-candidate.ts'
import { findDecision } from '../decision/find-decision.ts'
import { findReady } from '../decision/find-ready.ts'
import { decideOnAll, givenProposal, quarter } from '../decision/given-awards.ts'
import { payPrizes } from '../decision/pay-prizes.ts'
import { revokeDecision } from '../decision/revoke-decision.ts'
import { listHonours } from '../honour/list-honours.ts'
import { awardInvariants } from '../invariants.ts'
import { findProposal } from './find-proposal.ts'
import { listProposals } from './list-proposals.ts'
import { listWaiting } from './list-waiting.ts'
import { passOnProposal } from './pass-on-proposal.ts'
import { refuseProposal } from './refuse-proposal.ts'
import { returnProposal } from './return-proposal.ts'
import { startProposal } from './start-proposal.ts'
import { submitProposal } from './submit-proposal.ts'
import { withdrawProposal } from './withdraw-proposal.ts'

/** The confederation's branch: a federation, a provincial union, two grassroots unions, one of which proposes three people. */
async function givenLevels(ctx: Context) {
  const topId = await givenUnit(ctx.db, { kind: 'provincial_federation', name: 'Liên đoàn' })
  const upperId = await givenUnit(ctx.db, {
    kind: 'provincial_public_employees_union',
    parentId: topId,
    name: 'Công đoàn Viên chức tỉnh',
  })
  const own = await givenProposal(ctx, { parentId: upperId, name: 'Công đoàn Sở Y tế' })
  const besideId = await givenUnit(ctx.db, { parentId: upperId })
  const chairOf = async (unitId: number) => acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  return {
    ...own,
    topId,
    upperId,
    of: { unitId: own.unitId, proposalId: own.proposalId },
    top: await chairOf(topId),
    upper: await chairOf(upperId),
    beside: await chairOf(besideId),
    upperTreasurer: acting(ctx, await givenActor(ctx.db, upperId, 'treasurer')),
  }
}

async function brokenIn(ctx: Context): Promise<string[]> {
  return (await proveInvariants(ctx.db, awardInvariants)).flatMap(({ problems }) => problems)
}

async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (error instanceof NotFound) return 'not found'
    if (error instanceof Forbidden) return 'forbidden'
    if (error instanceof Refused) return 'refused'
    throw error
  }
}

const steps = {
  find: findProposal,
  'pass on': passOnProposal,
  return: (ctx: Context, of: Of) => returnProposal(ctx, { ...of, remark: 'Bổ sung thành tích' }),
  refuse: (ctx: Context, of: Of) => refuseProposal(ctx, { ...of, remark: 'Chưa đủ điều kiện' }),
  submit: submitProposal,
  withdraw: withdrawProposal,
}
type Of = { unitId: number; proposalId: number }
type Step = keyof typeof steps

/** Who may take which step, by where the proposal lies. Whatever succeeds is tried last, in a world of its own. */
const table: readonly [lies: 'home' | 'upper' | 'top', step: Step, who: Record<string, string>][] =
  [
    ['home', 'find', { own: 'done', upper: 'not found', top: 'not found', beside: 'not found' }],
    ['home', 'submit', { upper: 'forbidden', top: 'forbidden', beside: 'not found', own: 'done' }],
    ['home', 'withdraw', { upper: 'forbidden', beside: 'not found', own: 'done' }],
    ['home', 'refuse', { own: 'forbidden', upper: 'not found', beside: 'not found' }],
    ['upper', 'find', { own: 'done', upper: 'done', top: 'not found', beside: 'not found' }],
    [
      'upper',
      'pass on',
      { own: 'forbidden', top: 'not found', beside: 'not found', upper: 'done' },
    ],
    ['upper', 'return', { own: 'forbidden', top: 'not found', beside: 'not found', upper: 'done' }],
    ['upper', 'refuse', { own: 'forbidden', top: 'not found', beside: 'not found', upper: 'done' }],
    ['upper', 'submit', { own: 'refused', upper: 'forbidden', beside: 'not found' }],
    ['upper', 'withdraw', { upper: 'forbidden', beside: 'not found', own: 'done' }],
    ['top', 'find', { own: 'done', upper: 'done', top: 'done', beside: 'not found' }],
    ['top', 'pass on', { own: 'forbidden', upper: 'refused', beside: 'not found', top: 'refused' }],
    ['top', 'return', { own: 'forbidden', upper: 'refused', beside: 'not found', top: 'done' }],
    ['top', 'refuse', { own: 'forbidden', upper: 'refused', beside: 'not found', top: 'done' }],
  ]

for (const [lies, step, who] of table)
  test(`while it lies ${lies === 'home' ? 'at home' : `with the ${lies} unit`}: who may ${step}`, async ({
    ctx,
  }) => {
    const world = await givenLevels(ctx)
    if (lies !== 'home') await submitProposal(world.chair, world.of)
    if (lies === 'top') await passOnProposal(world.upper, world.of)
    const { upper, top, beside, chair: own } = world
    const officers: Record<string, Context> = { own, upper, top, beside }
    const outcomes: Record<string, string> = {}
    for (const name of Object.keys(who))
      outcomes[name] = await outcomeOf(() => steps[step](officers[name] as Context, world.of))
    expect(outcomes).toEqual(who)
  })

test('what is returned step by step comes home with its remarks, is mended and sent again', async ({
  ctx,
}) => {
  const { chair, upper, top, of } = await givenLevels(ctx)
  await submitProposal(chair, { ...of, number: '01/TTr-CĐCS' })
  await passOnProposal(upper, { ...of, remark: 'Nhất trí' })
  await returnProposal(top, { ...of, remark: 'Thiếu biên bản' })
  expect((await findProposal(upper, of)).may).toMatchObject({ answers: true, decides: true })
  await returnProposal(upper, { ...of, remark: 'Bổ sung biên bản' })

  const home = await findProposal(chair, of)
  expect(home).toMatchObject({ state: 'returned', number: '01/TTr-CĐCS' })
  expect(home.steps.map(({ kind, remark }) => [kind, remark])).toEqual([
    ['submitted', ''],
    ['passed_on', 'Nhất trí'],
    ['returned', 'Thiếu biên bản'],
    ['returned', 'Bổ sung biên bản'],
  ])
  const [first] = home.candidates
  await removeCandidate(chair, { ...of, candidateId: first?.candidateId ?? 0 })
  await submitProposal(chair, of)
  expect((await findProposal(upper, of)).candidates).toHaveLength(2)
  await expect(
    removeCandidate(chair, { ...of, candidateId: home.candidates[1]?.candidateId ?? 0 }),
  ).rejects.toThrow(/Đã trình/)
})

test('the level above decides on lists of several units at once; each has its honours, certificates are the issuer’s', async ({
  ctx,
}) => {
  const { chair, upper, upperTreasurer, upperId, of, unitId } = await givenLevels(ctx)
  const other = await givenProposal(ctx, { parentId: upperId, name: 'Công đoàn Sở Tài chính' })
  await addCandidates(other.chair, {
    unitId: other.unitId,
    proposalId: other.proposalId,
    wholeUnit: true,
  })
  await submitProposal(chair, of)
  await submitProposal(other.chair, { unitId: other.unitId, proposalId: other.proposalId })
  expect((await listWaiting(upper, { unitId: upperId })).total).toBe(2)

  await expect(decideOnAll(chair, unitId, await allOf(upper, upperId))).rejects.toThrow(
    /không còn ở đơn vị này/,
  )
  const { decisionId, amount } = await decideOnAll(upper, upperId, {
    personPrize: 0,
    collectivePrize: 2_000_000,
  })
  expect(amount).toBe(2_000_000)
  const { recipients } = await findDecision(upper, { unitId: upperId, decisionId })
  expect(recipients.map(({ certificateNumber }) => certificateNumber)).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ])
  expect(recipients[0]?.ofName).toBe('Công đoàn Sở Tài chính')
  expect(await listHonours(chair, { unitId })).toMatchObject({ total: 3 })
  expect(await listHonours(other.chair, { unitId: other.unitId })).toMatchObject({ total: 4 })
  expect((await findProposal(chair, of)).state).toBe('decided')
  expect(await brokenIn(ctx)).toEqual([])

  await expect(payPrizes(upperTreasurer, { unitId: upperId, decisionId })).rejects.toThrow(/tiền/i)
  await revokeDecision(upper, {
    unitId: upperId,
    decisionId,
    revokedNumber: '99/QĐ',
    revokedOn: '15/01/2026',
    revokedBecause: 'Sai đối tượng',
  })
  const { rows } = await listHonours(other.chair, { unitId: other.unitId })
  expect(rows.every(({ revokedOn }) => revokedOn === '2026-01-15')).toBe(true)
  expect(await brokenIn(ctx)).toEqual([])
})

async function allOf(officer: Context, unitId: number) {
  const { proposals } = await findReady(officer, { unitId })
  return {
    proposals: proposals.map((one) => `${one.homeUnitId}-${one.proposalId}`),
    chosen: proposals.flatMap((one) =>
      one.candidates.map(({ candidateId }) => `${one.homeUnitId}-${candidateId}`),
    ),
  }
}

test('a draft is the affair of its unit: nobody above finds it in a list', async ({ ctx }) => {
  const { chair, upper, top, unitId, upperId, of } = await givenLevels(ctx)
  expect((await listProposals(upper, { unitId })).total).toBe(0)
  expect((await findReady(upper, { unitId: upperId })).proposals).toEqual([])
  await submitProposal(chair, of)
  expect((await listProposals(upper, { unitId })).total).toBe(1)
  expect((await listProposals(top, { unitId })).total).toBe(0)
})

test('an empty list is not sent, and nobody of another unit can be put on a list', async ({
  ctx,
}) => {
  const { chair, unitId, titleId, upperId } = await givenLevels(ctx)
  const { proposalId } = await startProposal(chair, { unitId, titleId, ...quarter })
  await expect(submitProposal(chair, { unitId, proposalId })).rejects.toThrow(/còn trống/)
  const stranger = await givenMember(ctx.db, upperId)
  await expect(
    addCandidates(chair, { unitId, proposalId, memberIds: [stranger.memberId] }),
  ).rejects.toThrow(/đã có trong danh sách/)
})
