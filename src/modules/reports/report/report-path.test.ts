import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { attachFile } from '../attachment/attach-file.ts'
import { findAttachment } from '../attachment/find-attachment.ts'
import { setDueDate } from '../due-date/set-due-date.ts'
import { listFacts } from '../figure/list-facts.ts'
import { listFigures } from '../figure/list-figures.ts'
import { setPeriodRule } from '../period-rule/set-period-rule.ts'
import { clearOverride } from '../report-figure/clear-override.ts'
import { overrideFigure } from '../report-figure/override-figure.ts'
import { writeSection } from '../report-section/write-section.ts'
import '../refusals.ts'
import { acceptReport } from './accept-report.ts'
import { findReport } from './find-report.ts'
import { listReports } from './list-reports.ts'
import { refreshFigures } from './refresh-figures.ts'
import { returnReport } from './return-report.ts'
import { startReport } from './start-report.ts'
import { submitReport } from './submit-report.ts'
import { whoHasSent } from './who-has-sent.ts'

/** A provincial union with one grassroots union of three members, one of whom joined in the year 2025. */
async function givenBranch(ctx: Context) {
  const upperId = await givenUnit(ctx.db, {
    name: 'Công đoàn Viên chức tỉnh',
    kind: 'superior_union',
  })
  const unitId = await givenUnit(ctx.db, { parentId: upperId })
  await givenMember(ctx.db, unitId, { fullName: 'Lê Văn An', sex: 'male' })
  await givenMember(ctx.db, unitId, { fullName: 'Phạm Thị Mai' })
  await givenMember(ctx.db, unitId, { fullName: 'Đỗ Thị Hà', joinedOn: '2025-03-01' })
  const as = async (of: number, ...roles: Parameters<typeof givenActor>[2][]) =>
    acting(ctx, await givenActor(ctx.db, of, ...roles))
  return {
    upperId,
    unitId,
    chair: await as(unitId, 'chair'),
    member: await as(unitId, 'member'),
    inspector: await as(unitId, 'inspector'),
    above: await as(upperId, 'chair'),
    aboveInspector: await as(upperId, 'inspector'),
  }
}
const year2025 = { periodKind: 'year', on: '30/11/2025' } as const
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

test('numbers that have changed unseen are not sent; what was sent is frozen', async ({ ctx }) => {
  const { unitId, chair } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  await givenMember(ctx.db, unitId, { joinedOn: '2025-06-01' })
  await expect(submitReport(chair, { unitId, reportId })).rejects.toThrow(
    'Tổng số đoàn viên: 3 → 4',
  )
  expect((await findReport(chair, { unitId, reportId })).changed).toContain(
    'Tổng số đoàn viên: 3 → 4',
  )
  await refreshFigures(chair, { unitId, reportId })
  await submitReport(chair, { unitId, reportId })

  await givenMember(ctx.db, unitId, { joinedOn: '2025-07-01' })
  expect(lineOf(await findReport(chair, { unitId, reportId }), 'members.members')).toMatchObject({
    value: 4,
  })
  await expect(refreshFigures(chair, { unitId, reportId })).rejects.toThrow(Refused)
  await expect(
    writeSection(chair, { unitId, reportId, section: 'plan', text: 'Thêm' }),
  ).rejects.toThrow(Refused)
  await expect(
    ctx.db
      .updateTable('reports.reportFigure')
      .set({ computed: 9 })
      .where('unitId', '=', unitId)
      .execute(),
  ).rejects.toThrow('frozen')
})

test('a period that has not ended cannot be sent', async ({ ctx }) => {
  const { unitId, chair } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, periodKind: 'year', on: '15/01/2026' })
  await expect(submitReport(chair, { unitId, reportId })).rejects.toThrow('chưa kết thúc')
})

test('the level above returns with a remark, the unit sends again, the level above accepts', async ({
  ctx,
}) => {
  const { unitId, chair, above } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  await expect(acceptReport(above, { unitId, reportId })).rejects.toThrow(Refused)
  await submitReport(chair, { unitId, reportId })
  await expect(returnReport(above, { unitId, reportId, remark: '' })).rejects.toThrow(Invalid)
  await expect(acceptReport(chair, { unitId, reportId })).rejects.toThrow(Forbidden)
  await returnReport(above, { unitId, reportId, remark: 'Bổ sung phần kiến nghị' })
  await writeSection(chair, { unitId, reportId, section: 'proposals', text: 'Không có.' })
  await submitReport(chair, { unitId, reportId })
  await acceptReport(above, { unitId, reportId })

  const { report, events } = await findReport(chair, { unitId, reportId })
  expect(report.state).toBe('accepted')
  expect(events.map(({ kind }) => kind)).toEqual([
    'started',
    'submitted',
    'returned',
    'submitted',
    'accepted',
  ])
  expect(events[2]).toMatchObject({ remark: 'Bổ sung phần kiến nghị' })
})

test('from above a draft does not exist; a member has no business with reports', async ({
  ctx,
}) => {
  const { unitId, chair, member, inspector, above, aboveInspector } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  for (const reader of [above, aboveInspector]) {
    await expect(findReport(reader, { unitId, reportId })).rejects.toThrow(NotFound)
    expect((await listReports(reader, { unitId })).rows).toEqual([])
  }
  await expect(findReport(member, { unitId, reportId })).rejects.toThrow(Forbidden)
  expect((await findReport(inspector, { unitId, reportId })).report.state).toBe('draft')
  await expect(submitReport(inspector, { unitId, reportId })).rejects.toThrow(Forbidden)

  await submitReport(chair, { unitId, reportId })
  expect((await findReport(aboveInspector, { unitId, reportId })).report.state).toBe('submitted')
  expect((await listReports(aboveInspector, { unitId })).rows).toHaveLength(1)
})

test('the level above sees who has sent, who is late, and the numbers as sent beside the numbers as they are', async ({
  ctx,
}) => {
  const { unitId, upperId, chair, above } = await givenBranch(ctx)
  const otherId = await givenUnit(ctx.db, {
    name: 'Công đoàn cơ sở Sở Xây dựng',
    parentId: upperId,
  })
  await givenMember(ctx.db, otherId)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  await overrideFigure(chair, {
    unitId,
    reportId,
    figure: 'members.members',
    value: 5,
    why: 'Chưa nhập đủ',
  })
  await setDueDate(above, {
    unitId: upperId,
    periodKind: 'year',
    to: '30/11/2025',
    dueOn: '10/12/2025',
  })
  await submitReport(chair, { unitId, reportId })

  const sent = await whoHasSent(above, { unitId: upperId, ...year2025 })
  expect(sent.dueOn).toBe('2025-12-10')
  expect(sent.units).toMatchObject([
    { unitId: otherId, state: 'not_started', late: true, reportId: null, sent: null },
    {
      unitId,
      state: 'submitted',
      late: true,
      reportId,
      sent: { 'members.members': 5 },
      live: { 'members.members': 3 },
    },
  ])
  expect(sent.whole['members.members']).toBe(4)
})

test('the cut-off day that the level above sets holds for the units below, from its day on', async ({
  ctx,
}) => {
  const { unitId, upperId, chair, above } = await givenBranch(ctx)
  await setPeriodRule(above, {
    unitId: upperId,
    periodKind: 'year',
    cutOffs: '31/12',
    validFrom: '01/01/2025',
    document: '12/HD-CĐVC',
  })
  await expect(
    setPeriodRule(above, {
      unitId: upperId,
      periodKind: 'year',
      cutOffs: '31/13',
      validFrom: '01/01/2025',
      document: 'x',
    }),
  ).rejects.toThrow(Invalid)
  const { reportId } = await startReport(chair, { unitId, periodKind: 'year', on: '15/06/2025' })
  expect((await findReport(chair, { unitId, reportId })).report).toMatchObject({
    fromDay: '2025-01-01',
    toDay: '2025-12-31',
  })
})

test('a file is attached and read back, by those who may see the report', async ({ ctx }) => {
  const { unitId, chair, above } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  const file = Buffer.from('Danh sách').toString('base64')
  const { attachmentId } = await attachFile(chair, {
    unitId,
    reportId,
    file,
    fileName: 'danh-sach.txt',
  })
  await expect(
    attachFile(chair, { unitId, reportId, file: '', fileName: 'trong.txt' }),
  ).rejects.toThrow(Invalid)
  const found = await findAttachment(chair, { unitId, reportId, attachmentId })
  expect(found.bytes.toString()).toBe('Danh sách')
  await expect(findAttachment(above, { unitId, reportId, attachmentId })).rejects.toThrow(NotFound)
})
