import { expect } from 'vitest'
import { mergeMembers, undoMerge } from '#members'
import { closeUnit } from '#organization'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { addCandidates } from '../candidate/add-candidates.ts'
import { decideOnAll, givenProposal, quarter } from '../decision/given-awards.ts'
import { findProposal } from '../proposal/find-proposal.ts'
import { startProposal } from '../proposal/start-proposal.ts'
import { submitProposal } from '../proposal/submit-proposal.ts'
import { setTitle } from '../title/set-title.ts'
import { exportHonours } from './export-honours.ts'
import { fairPraise } from './fair-praise.ts'
import { refuseUnmakingPraised } from './follow-merge.ts'
import { listExamples } from './list-examples.ts'
import { listHonours } from './list-honours.ts'
import { listMyAwards } from './list-my-awards.ts'
import { recordHonour } from './record-honour.ts'
import { withdrawHonour } from './withdraw-honour.ts'
import '../../../app/reactions.ts'

const old = {
  titleName: 'Công đoàn cơ sở vững mạnh xuất sắc',
  form: 'title',
  level: 'superior',
  issuerName: 'Công đoàn Viên chức tỉnh',
} as const

test('old titles are entered from their papers, once, and taken out only when entered by hand', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenProposal(ctx)
  for (const year of [2014, 2015]) await recordHonour(chair, { unitId, ...old, year })
  await expect(recordHonour(chair, { unitId, ...old, year: 2015 })).rejects.toThrow(/Sổ đã có/)
  await expect(recordHonour(chair, { unitId, ...old, year: 2027 })).rejects.toMatchObject({
    fields: { year: ['Chưa đến năm này'] },
  })
  await decideOnAll(chair, unitId)
  const { rows } = await listHonours(chair, { unitId })
  expect(rows.map(({ year }) => year)).toEqual([2026, 2026, 2026, 2015, 2014])
  const [decided, byHand] = [rows[0]?.honourId ?? 0, rows[4]?.honourId ?? 0]
  await expect(withdrawHonour(chair, { unitId, honourId: decided, reason: 'x' })).rejects.toThrow(
    /thu hồi bằng quyết định/,
  )
  await withdrawHonour(chair, { unitId, honourId: byHand, reason: 'Ghi nhầm đơn vị' })
  expect((await listHonours(chair, { unitId })).total).toBe(4)
  expect(await exportHonours(chair, { unitId, q: 'vững mạnh' })).toHaveLength(1)
  await recordHonour(chair, { unitId, ...old, year: 2014 })
})

test('members read the register without the money; officers see it', async ({ ctx }) => {
  const { unitId, chair, as } = await givenProposal(ctx)
  await decideOnAll(chair, unitId)
  const amounts = async (who: Context) =>
    (await listHonours(who, { unitId })).rows.map(({ amount }) => amount)
  expect(await amounts(await as('member'))).toEqual([null, null, null])
  expect(await amounts(chair)).toEqual([500_000, 500_000, 500_000])
})

test('the register is searched without accents and filtered by kind, form and year', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenProposal(ctx)
  await recordHonour(chair, { unitId, ...old, year: 2015 })
  await decideOnAll(chair, unitId)
  const totalOf = async (filter: object) => (await listHonours(chair, { unitId, ...filter })).total
  expect(await totalOf({ q: 'vung manh' })).toBe(1)
  expect(await totalOf({ q: 'binh' })).toBe(1)
  expect(await totalOf({ kind: 'collective' })).toBe(1)
  expect(await totalOf({ form: 'commendation' })).toBe(3)
  expect(await totalOf({ year: 2015 })).toBe(1)
  expect(await totalOf({ system: 'state' })).toBe(0)
})

test('praised for the same period twice, and topical besides comprehensive in a year: the rules remind, and refuse nothing', async ({
  ctx,
}) => {
  const { unitId, titleId, chair, memberIds } = await givenProposal(ctx)
  await decideOnAll(chair, unitId)
  const again = await startProposal(chair, { unitId, titleId, ...quarter })
  await addCandidates(chair, { unitId, ...again, memberIds: memberIds.slice(0, 1) })
  const { warnings } = await findProposal(chair, { unitId, ...again })
  expect(warnings.map(({ says }) => says)).toEqual([
    'Nguyễn Văn An đã được “Biểu dương quý” (quyết định 05/QĐ-CĐCS) năm 2026. Không khen nhiều lần cho một thành tích (Luật Thi đua, khen thưởng 06/2022/QH15).',
  ])
  const line = { unitId, forWhom: 'person', form: 'merit_note', level: 'own' } as const
  const years = { about: 'Năm 2026', fromDay: '01/01/2026', toDay: '14/01/2026' }
  for (const scope of ['comprehensive', 'topical'] as const) {
    const title = { ...line, name: `Giấy khen ${scope}`, scope, fromDay: '01/01/2020' }
    const made = await setTitle(chair, title)
    const { proposalId } = await startProposal(chair, { unitId, ...made, ...years })
    await addCandidates(chair, { unitId, proposalId, memberIds: memberIds.slice(1, 2) })
    const found = await findProposal(chair, { unitId, proposalId })
    expect(found.warnings.map(({ says }) => says.includes('toàn diện hoặc'))).toEqual(
      scope === 'topical' ? [false, true] : [],
    )
    if (scope === 'comprehensive') {
      const candidates = found.candidates.map(({ candidateId }) => `${unitId}-${candidateId}`)
      await decideOnAll(chair, unitId, {
        proposals: [`${unitId}-${proposalId}`],
        chosen: candidates,
        number: '07/QĐ',
      })
    }
  }
})

test('titles go with the person into another union, and with a record into the one it is merged into', async ({
  ctx,
}) => {
  const { unitId, chair, memberIds, personIds } = await givenProposal(ctx)
  await decideOnAll(chair, unitId)
  const person = acting(ctx, {
    accountId: 1,
    personId: personIds[0] ?? 0,
    name: 'x',
    rights: [],
  })
  const elsewhere = await givenUnit(ctx.db)
  await ctx.db
    .insertInto('members.member')
    .values({
      unitId: elsewhere,
      personId: personIds[0] ?? 0,
      fullName: 'Nguyễn Văn An',
      sortKey: 'an',
      sex: 'male',
    })
    .execute()
  expect(await listMyAwards(person, {})).toHaveLength(1)

  const [from = 0, into = 0] = memberIds
  const totalOf = async (memberId: number) => (await listHonours(chair, { unitId, memberId })).total
  const { mergeId } = await mergeMembers(chair, { unitId, memberId: into, otherId: from })
  expect([await totalOf(into), await totalOf(from)]).toEqual([2, 0])
  await undoMerge(chair, { unitId, mergeId })
  expect([await totalOf(into), await totalOf(from)]).toEqual([1, 1])
})

test('a union does not end while its lists are on their way or prizes are unpaid', async ({
  ctx,
}) => {
  const topId = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const { unitId, chair, proposalId } = await givenProposal(ctx, { parentId: topId })
  const top = acting(ctx, await givenActor(ctx.db, topId, 'chair'))
  const closing = {
    unitId,
    onDay: '15/01/2026',
    decisionNumber: '1/QĐ',
    decisionDay: '10/01/2026',
    decisionIssuer: 'Công đoàn tỉnh',
  }
  await submitProposal(chair, { unitId, proposalId })
  await expect(closeUnit(top, closing)).rejects.toThrow(/đề nghị khen thưởng đang trình/)
})

test('examples are found by the period for which they were honoured', async ({ ctx }) => {
  const { unitId, chair, memberIds } = await givenProposal(ctx)
  const { titleId } = await setTitle(chair, {
    unitId,
    name: 'Điển hình tiên tiến',
    form: 'example',
    scope: 'comprehensive',
    forWhom: 'person',
    level: 'own',
    fromDay: '01/01/2015',
  })
  const period = { about: 'Điển hình', fromDay: '01/01/2015', toDay: '31/10/2020' }
  const { proposalId } = await startProposal(chair, { unitId, titleId, ...period })
  await addCandidates(chair, { unitId, proposalId, memberIds, achievement: 'Xây 4 mái ấm' })
  const { candidates } = await findProposal(chair, { unitId, proposalId })
  await decideOnAll(chair, unitId, {
    proposals: [`${unitId}-${proposalId}`],
    chosen: candidates.map(({ candidateId }) => `${unitId}-${candidateId}`),
    personPrize: 0,
  })
  const found = await listExamples(chair, { unitId, q: 'mai am' })
  expect(found.periods).toEqual(['2015-2020'])
  expect(found.examples).toHaveLength(3)
  expect((await listExamples(chair, { unitId, period: '2010-2015' })).examples).toEqual([])
})

test('who was never praised is named to the own officers only', async ({ ctx }) => {
  const topId = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const { unitId, chair } = await givenProposal(ctx, { parentId: topId })
  await givenMember(ctx.db, unitId, { fullName: 'Đỗ Văn Ẩn' })
  await decideOnAll(chair, unitId)
  const asked = { unitId, from: '01/01/2026', to: '15/01/2026' }
  const own = await fairPraise(chair, asked)
  expect(own).toMatchObject({ neverCount: 1, never: [{ fullName: 'Đỗ Văn Ẩn' }], alwaysCount: 0 })
  const above = acting(ctx, await givenActor(ctx.db, topId, 'chair'))
  expect(await fairPraise(above, asked)).toMatchObject({ neverCount: 1, never: null })
})

test('an admission or an import is not undone under somebody who was praised since', async ({
  ctx,
}) => {
  const { unitId, chair, memberIds } = await givenProposal(ctx)
  await decideOnAll(chair, unitId)
  const { memberId: newcomer } = await givenMember(ctx.db, unitId, { fullName: 'Đỗ Văn Ẩn' })
  const since = (memberId: number, sinceDay?: string) =>
    refuseUnmakingPraised(ctx, { unitId, memberIds: [memberId], ...(sinceDay && { sinceDay }) })
  const [praised = 0] = memberIds
  await expect(since(praised)).rejects.toThrow(/sổ khen thưởng/)
  await expect(since(praised, '2026-01-01')).rejects.toThrow(/sổ khen thưởng/)
  // Praised in an earlier membership: that one stays.
  await since(praised, '2026-01-12')
  await since(newcomer)
})
