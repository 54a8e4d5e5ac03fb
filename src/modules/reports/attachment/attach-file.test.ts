import { expect } from 'vitest'
import { Invalid, NotFound } from '#platform/errors.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { test } from '#testing/test.ts'
import { startReport } from '../report/start-report.ts'
import { attachFile } from './attach-file.ts'
import { findAttachment } from './find-attachment.ts'

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
