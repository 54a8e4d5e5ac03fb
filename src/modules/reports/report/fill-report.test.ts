import { expect } from 'vitest'
import { recordReceipt } from '#ledger'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { givenActor, givenMember } from '#testing/given.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { acting, test } from '#testing/test.ts'
import { approveCase, enterCase, payCase, setEntitlement } from '#welfare'
import { listFacts } from '../figure/list-facts.ts'
import { listFigures } from '../figure/list-figures.ts'
import '../refusals.ts'
import { clearOverride } from '../report-figure/clear-override.ts'
import { overrideFigure } from '../report-figure/override-figure.ts'
import { writeSection } from '../report-section/write-section.ts'
import { findReport } from './find-report.ts'
import { refreshFigures } from './refresh-figures.ts'
import { startReport } from './start-report.ts'

const lineOf = (report: Awaited<ReturnType<typeof findReport>>, figure: string) =>
  report.lines.find((line) => line.figure === figure)

test('a report starts with its figures, those of the year before and sentences about them', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  const report = await findReport(chair, { unitId, reportId })

  expect(report.report).toMatchObject({
    fromDay: '2024-12-01',
    toDay: '2025-11-30',
    state: 'draft',
    title: 'Báo cáo hoạt động công đoàn năm 2025',
  })
  expect(lineOf(report, 'members.members')).toMatchObject({ computed: 3, compared: 2, value: 3 })
  expect(lineOf(report, 'members.women')).toMatchObject({ computed: 2, compared: 1 })
  expect(lineOf(report, 'members.admitted')).toMatchObject({ computed: 1, compared: 0 })
  expect(lineOf(report, 'organization.grassroots_unions')).toBeUndefined()
  expect(report.sections[0]?.suggestion).toContain(
    'Đến 30/11/2025, toàn đơn vị có 3 đoàn viên, tăng 1 so với năm trước; trong đó nữ 2 người, chiếm 66,7%.',
  )
})

test('what was given to members has its lines and its sentence; where nothing was, none is suggested', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenBranch(ctx)
  const careOf = async (on: string) => {
    const { reportId } = await startReport(chair, { unitId, periodKind: 'year', on })
    const report = await findReport(chair, { unitId, reportId })
    return { report, text: report.sections.find(({ code }) => code === 'care')?.suggestion }
  }
  expect((await careOf('30/11/2024')).text).toBe('')

  const treasurer = acting(ctx, await givenActor(ctx.db, unitId, 'treasurer'))
  const member = await ctx.db.selectFrom('members.member').select('id').executeTakeFirstOrThrow()
  const money = { unitId, day: '01/01/2025', account: '111', against: '5122' }
  await recordReceipt(treasurer, {
    ...money,
    amount: 10_000_000,
    counterpart: 'Đoàn viên',
    reason: 'Đoàn phí',
  })
  const kind = 'hardship'
  const amount = 1_000_000
  const given = { unitId, kind, relation: 'self', amount, fromDay: '01/01/2020' } as const
  await setEntitlement(chair, given)
  const happened = { unitId, memberId: member.id, kind, happenedOn: '10/11/2025' }
  const then = (officer: Context): Context => ({ ...officer, today: '2025-11-12' })
  const { caseId } = await enterCase(then(chair), happened)
  await approveCase(then(chair), { unitId, caseId })
  await payCase(then(treasurer), { unitId, caseId })

  const { report, text } = await careOf('30/11/2025')
  expect(lineOf(report, 'welfare.turns')).toMatchObject({ value: 1, compared: 0, unit: 'lượt' })
  expect(lineOf(report, 'welfare.given')).toMatchObject({ value: 1_000_000, unit: 'đồng' })
  const period = { from: '2024-12-01', to: '2025-11-30' }
  const facts = await listFacts(chair, { unitId, figure: 'welfare.given', ...period })
  expect(facts).toMatchObject({ total: 1, sum: 1_000_000 })
  expect(text).toBe('Trong kỳ đã thăm hỏi, trợ cấp, tặng quà 1 lượt, tổng số tiền 1.000.000 đồng.')
})

test('a period has one report', async ({ ctx }) => {
  const { unitId, chair } = await givenBranch(ctx)
  await startReport(chair, { unitId, ...year2025 })
  await expect(startReport(chair, { unitId, ...year2025 })).rejects.toThrow('Kỳ này đã có báo cáo')
})

test('every number opens as many facts as it counts', async ({ ctx }) => {
  const { unitId, upperId, above } = await givenBranch(ctx)
  const period = { from: '2024-12-01', to: '2025-11-30' }
  for (const of of [unitId, upperId])
    for (const { name, branch } of await listFigures(above, { unitId: of, ...period })) {
      const facts = await listFacts(above, { unitId: of, figure: name, ...period })
      expect(
        facts.rows.reduce((sum, fact) => sum + fact.amount, 0),
        name,
      ).toBe(branch)
    }
  const facts = await listFacts(above, { unitId, figure: 'members.admitted', ...period })
  expect(facts.rows).toMatchObject([
    { label: 'Đỗ Thị Hà', day: '2025-03-01', unitName: 'Công đoàn cơ sở Văn phòng' },
  ])
})

test('an override keeps both numbers, who and why, and changes the suggested sentence', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  const change = { unitId, reportId, figure: 'members.members' }

  await expect(overrideFigure(chair, { ...change, value: 4, why: ' ' })).rejects.toThrow(Invalid)
  await overrideFigure(chair, { ...change, value: 4, why: 'Một người chưa nhập' })
  const changed = await findReport(chair, { unitId, reportId })
  expect(lineOf(changed, 'members.members')).toMatchObject({
    computed: 3,
    override: 4,
    value: 4,
    overrideByName: 'Nguyễn Thị Hoa',
    overrideWhy: 'Một người chưa nhập',
  })
  expect(changed.sections[0]?.suggestion).toContain('có 4 đoàn viên, tăng 2')

  await refreshFigures(chair, { unitId, reportId })
  expect(lineOf(await findReport(chair, { unitId, reportId }), 'members.members')).toMatchObject({
    computed: 3,
    value: 4,
  })
  await clearOverride(chair, change)
  expect(lineOf(await findReport(chair, { unitId, reportId }), 'members.members')).toMatchObject({
    value: 3,
    override: null,
  })
})

test('counting anew loses nothing that was written', async ({ ctx }) => {
  const { unitId, chair } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  await writeSection(chair, {
    unitId,
    reportId,
    section: 'situation',
    version: 1,
    text: 'Đơn vị mới chuyển trụ sở.',
  })
  await givenMember(ctx.db, unitId, { joinedOn: '2025-06-01' })
  await refreshFigures(chair, { unitId, reportId })
  const report = await findReport(chair, { unitId, reportId })
  expect(report.sections[0]).toMatchObject({
    written: 'Đơn vị mới chuyển trụ sở.',
    suggestion: expect.stringContaining('có 4 đoàn viên'),
  })
})
