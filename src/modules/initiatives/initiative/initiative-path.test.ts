import { expect } from 'vitest'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { decideInitiative } from '../decision/decide-initiative.ts'
import { withdrawDecision } from '../decision/withdraw-decision.ts'
import { submitInitiative } from '../submission/submit-initiative.ts'
import { changeInitiative } from './change-initiative.ts'
import { enterInitiative } from './enter-initiative.ts'
import { exportInitiatives } from './export-initiatives.ts'
import { findInitiative, listMyInitiatives } from './find-initiative.ts'
import { givenCouncil, givenRecognised, recognition, solution } from './given-initiatives.ts'
import { listInitiatives } from './list-initiatives.ts'
import { proposeInitiative } from './propose-initiative.ts'
import { recognisedInitiatives } from './recognised-initiatives.ts'
import { withdrawInitiative } from './withdraw-initiative.ts'

const alone = { authorNames: ['Trần Thị Bình'], authorShares: ['100'] }

test('a member proposes, the council asks for more, the member completes it, the council recognises', async ({
  ctx,
}) => {
  const { unitId, member, chair } = await givenCouncil(ctx)
  const about = { unitId, ...(await proposeInitiative(member, { unitId, ...solution, ...alone })) }
  await decideInitiative(chair, {
    ...about,
    ...recognition,
    result: 'more_asked',
    reason: 'Ghi rõ số giờ tiết kiệm',
  })
  expect(await listMyInitiatives(member, { unitId })).toMatchObject([
    { state: 'more_asked', decisions: [{ reason: 'Ghi rõ số giờ tiết kiệm' }] },
  ])
  await changeInitiative(member, { ...about, ...solution, ...alone, effect: 'Bớt 2 giờ mỗi ca' })
  await decideInitiative(chair, { ...about, ...recognition, benefit: '55.000.000' })
  expect(await findInitiative(chair, about)).toMatchObject({
    state: 'recognised',
    scope: 'base',
    recognisedOn: '2026-01-10',
    recognisedBenefit: 55_000_000,
    benefit: 60_000_000,
    effect: 'Bớt 2 giờ mỗi ca',
  })
  await expect(changeInitiative(member, { ...about, ...solution, ...alone })).rejects.toThrow(
    'Được công nhận',
  )
})

test('a member proposes only what he or she has a share in, and touches nothing of others', async ({
  ctx,
}) => {
  const { unitId, member, chair } = await givenCouncil(ctx)
  const others = { authorNames: ['Lê Văn An'], authorShares: ['100'] }
  await expect(proposeInitiative(member, { unitId, ...solution, ...others })).rejects.toThrow(
    Invalid,
  )
  const about = { unitId, ...(await enterInitiative(chair, { unitId, ...solution, ...others })) }
  expect(await listMyInitiatives(member, { unitId })).toEqual([])
  await expect(changeInitiative(member, { ...about, ...solution, ...alone })).rejects.toThrow(
    Forbidden,
  )
  await expect(withdrawInitiative(member, about)).rejects.toThrow(Forbidden)
  await withdrawInitiative(chair, about)
  expect((await listInitiatives(chair, { unitId })).rows).toEqual([])
  expect((await listInitiatives(chair, { unitId, state: 'withdrawn' })).rows).toHaveLength(1)
})

test('one solution is recognised once: not again in the scope, not under the same title', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, unitId } = world
  const { initiativeId } = await givenRecognised(world)
  const again = { unitId, initiativeId, ...recognition }
  await expect(decideInitiative(chair, again)).rejects.toThrow(Invalid)
  await expect(
    decideInitiative(chair, { ...again, result: 'not_recognised', reason: 'Trùng' }),
  ).rejects.toThrow(Refused)
  await expect(givenRecognised(world, { title: 'SỔ TRỰC  ĐIỆN TỬ' })).rejects.toThrow(
    'Đã có một sáng kiến cùng tên được công nhận',
  )
  await expect(
    ctx.db
      .insertInto('initiatives.decision')
      .values({
        ...{ unitId, initiativeId, result: 'recognised', scope: 'base', number: '13', benefit: 0 },
        ...{ decidedOn: '2026-01-11', council: 'Hội đồng', byName: '' },
      })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'recognised_once_in_a_scope' })
})

test('a decision on paper of a higher council widens the scope; what was entered by mistake is taken back', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, unitId } = world
  const { initiativeId, decisionId } = await givenRecognised(world)
  const about = { unitId, initiativeId }
  const wider = {
    ...recognition,
    number: '7/QĐ-UBND',
    council: 'Hội đồng tỉnh',
    benefit: '90000000',
  }
  const { decisionId: widerId } = await decideInitiative(chair, {
    ...about,
    ...wider,
    scope: 'province',
  })
  expect(await findInitiative(chair, about)).toMatchObject({
    scope: 'province',
    recognisedBenefit: 90_000_000,
  })
  await withdrawDecision(chair, { ...about, decisionId: widerId, reason: 'Nhầm sáng kiến' })
  expect(await findInitiative(chair, about)).toMatchObject({
    scope: 'base',
    recognisedBenefit: 60_000_000,
  })
  await withdrawDecision(chair, { ...about, decisionId, reason: 'Nhầm số' })
  expect(await findInitiative(chair, about)).toMatchObject({ state: 'waiting', scope: null })
  await expect(
    withdrawDecision(chair, { ...about, decisionId, reason: 'Lần nữa' }),
  ).rejects.toThrow(NotFound)
})

test.each([
  ['a recognition without a number', { ...recognition, number: '' }, 'number'],
  ['a refusal without a reason', { ...recognition, result: 'not_recognised' as const }, 'reason'],
  ['a decision of tomorrow', { ...recognition, decidedOn: '16/01/2026' }, 'decidedOn'],
])('%s is refused beside its field', async (_, given, field) => {
  const { decisionOf } = await import('../decision/decision-fields.ts')
  const { decideInitiative: command } = await import('../decision/decide-initiative.ts')
  const parsed = command.definition.input.parse({ unitId: 1, initiativeId: 1, ...given })
  const ctx = { today: '2026-01-15' } as Parameters<typeof decisionOf>[0]
  expect(() => decisionOf(ctx, parsed, 0)).toThrow(
    expect.objectContaining({ fields: { [field]: [expect.any(String)] } }),
  )
})

test('above, only what was recognised or sent up is seen; beside, nothing', async ({ ctx }) => {
  const world = await givenCouncil(ctx)
  const { chair, upper, unitId, upperId, besideId, as } = world
  const waiting = await enterInitiative(chair, { unitId, ...solution, ...alone })
  await expect(findInitiative(upper, { unitId, ...waiting })).rejects.toThrow(NotFound)
  const { initiativeId } = await givenRecognised(world, { title: 'Lịch tuần chung' })
  expect((await findInitiative(upper, { unitId, initiativeId })).title).toBe('Lịch tuần chung')
  const titles = async (where: '' | 'below' | 'sent') =>
    (await listInitiatives(upper, { unitId: upperId, where })).rows.map(({ title }) => title)
  expect([await titles(''), await titles('below'), await titles('sent')]).toEqual([
    [],
    ['Lịch tuần chung'],
    [],
  ])
  await submitInitiative(chair, { unitId, initiativeId, scope: 'sector' })
  expect(await titles('sent')).toEqual(['Lịch tuần chung'])
  const beside = await as(besideId, 'chair')
  await expect(findInitiative(beside, { unitId, initiativeId })).rejects.toThrow(NotFound)
  expect((await listInitiatives(beside, { unitId: besideId, where: 'below' })).rows).toEqual([])
})

test('the register is searched by title and author, filtered, sorted and exported', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, unitId } = world
  await givenRecognised(world, { decidedOn: '20/12/2025' })
  await givenRecognised(world, { title: 'Lịch tuần chung', benefit: '' })
  const both = { authorNames: ['Lê Văn An', 'Đỗ Ngoài'], authorShares: [50, 50] }
  await enterInitiative(chair, { unitId, ...solution, title: 'Kho giấy một mặt', ...both })
  const found = async (filter: object) =>
    (await listInitiatives(chair, { unitId, ...filter })).rows.map(({ title }) => title)
  expect(await found({ q: 'do ngoai' })).toEqual(['Kho giấy một mặt'])
  expect(await found({ q: 'LICH' })).toEqual(['Lịch tuần chung'])
  expect(await found({ year: '2025' })).toEqual(['Sổ trực điện tử'])
  expect(await found({ scope: 'base', sort: '-benefit' })).toEqual([
    'Sổ trực điện tử',
    'Lịch tuần chung',
  ])
  expect(await found({ field: 'digital', state: 'waiting' })).toEqual(['Kho giấy một mặt'])
  expect(await exportInitiatives(chair, { unitId, state: 'recognised' })).toMatchObject([
    { authors: 'Trần Thị Bình (100%)', decision: '12/QĐ-CĐCS, Hội đồng sáng kiến' },
    { title: 'Lịch tuần chung', benefitShown: 0 },
  ])
})

test('whoever praises reads what a member had recognised in a year, with the share of the benefit', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, unitId, memberId } = world
  await givenRecognised(world, { decidedOn: '20/12/2025' })
  const two = { authorNames: ['Trần Thị Bình', 'Lê Văn An'], authorShares: [34, 66] }
  const about = {
    unitId,
    ...(await enterInitiative(chair, { unitId, ...solution, title: 'B', ...two })),
  }
  await decideInitiative(chair, { ...about, ...recognition, benefit: '1.000.001' })
  expect(await recognisedInitiatives(ctx.db, { unitId, memberId, year: 2026 })).toMatchObject([
    { title: 'B', share: 34, benefitOfShare: 340_000, scope: 'base', number: '12/QĐ-CĐCS' },
  ])
  expect(await recognisedInitiatives(ctx.db, { unitId })).toHaveLength(3)
})
