import { expect } from 'vitest'
import { Invalid } from '#platform/errors.ts'
import { givenBranch } from '#testing/given-branch.ts'
import { test } from '#testing/test.ts'
import { findReport } from '../report/find-report.ts'
import { startReport } from '../report/start-report.ts'
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
