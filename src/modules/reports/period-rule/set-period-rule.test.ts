import { expect } from 'vitest'
import { Invalid } from '#platform/errors.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { test } from '#testing/test.ts'
import { setDueDate } from '../due-date/set-due-date.ts'
import { findReport } from '../report/find-report.ts'
import { listReports } from '../report/list-reports.ts'
import { startReport } from '../report/start-report.ts'
import { whoHasSent } from '../report/who-has-sent.ts'
import { setPeriodRule } from './set-period-rule.ts'

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

test('reports are due so many days after the cut-off by the rule, unless a period has a due day of its own', async ({
  ctx,
}) => {
  const { unitId, upperId, chair, above } = await givenBranch(ctx)
  const rule = {
    unitId: upperId,
    periodKind: 'year',
    cutOffs: '30/11',
    document: '12/HD-CĐVC',
  } as const
  await setPeriodRule(above, { ...rule, validFrom: '01/01/2024', dueDays: '15' })
  await startReport(chair, { unitId, ...year2025 })
  const dueOf = async () => (await listReports(chair, { unitId })).rows[0]?.dueOn

  expect(await dueOf()).toBe('2025-12-15')
  expect((await whoHasSent(above, { unitId: upperId, ...year2025 })).dueOn).toBe('2025-12-15')
  await setDueDate(above, {
    unitId: upperId,
    periodKind: 'year',
    to: '30/11/2025',
    dueOn: '20/12/2025',
  })
  expect(await dueOf()).toBe('2025-12-20')
  const wrong = setPeriodRule(above, { ...rule, validFrom: '01/01/2024', dueDays: 'mười' })
  await expect(wrong).rejects.toThrow(Invalid)
})
