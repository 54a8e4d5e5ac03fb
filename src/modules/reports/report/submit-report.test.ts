import { expect } from 'vitest'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { givenMember } from '#testing/given.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { test } from '#testing/test.ts'
import { writeSection } from '../report-section/write-section.ts'
import { acceptReport } from './accept-report.ts'
import { findReport } from './find-report.ts'
import { listReports } from './list-reports.ts'
import { refreshFigures } from './refresh-figures.ts'
import { returnReport } from './return-report.ts'
import { startReport } from './start-report.ts'
import { submitReport } from './submit-report.ts'

const lineOf = (report: Awaited<ReturnType<typeof findReport>>, figure: string) =>
  report.lines.find((line) => line.figure === figure)

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
    writeSection(chair, { unitId, reportId, section: 'plan', version: 1, text: 'Thêm' }),
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
  await writeSection(chair, {
    unitId,
    reportId,
    section: 'proposals',
    version: 1,
    text: 'Không có.',
  })
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
