import { expect } from 'vitest'
import { givenMember, givenUnit } from '#testing/given.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { test } from '#testing/test.ts'
import { setDueDate } from '../due-date/set-due-date.ts'
import { overrideFigure } from '../report-figure/override-figure.ts'
import { startReport } from './start-report.ts'
import { submitReport } from './submit-report.ts'
import { whoHasSent } from './who-has-sent.ts'

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
