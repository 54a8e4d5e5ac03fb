import { expect } from 'vitest'
import { Refused } from '#platform/errors.ts'
import { givenActor } from '#testing/given.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { acting, test } from '#testing/test.ts'
import { findReport } from '../report/find-report.ts'
import { startReport } from '../report/start-report.ts'
import { writeSection } from './write-section.ts'

test('whoever saves a part that somebody else saved meanwhile is told what it says now, and nothing is lost', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenBranch(ctx)
  const deputy = acting(ctx, {
    ...(await givenActor(ctx.db, unitId, 'deputy')),
    name: 'Trần Văn Phó',
  })
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  const part = { unitId, reportId, section: 'plan' }
  await writeSection(deputy, { ...part, version: 1, text: 'Mở lớp tập huấn.\nThăm đoàn viên ốm.' })

  const second = writeSection(chair, {
    ...part,
    version: 1,
    text: 'Thăm đoàn viên ốm.\nThi nấu ăn.',
  })

  await expect(second).rejects.toThrow(Refused)
  await expect(second).rejects.toThrow(
    'Trần Văn Phó đã lưu phần này. Bản đang lưu có: “Mở lớp tập huấn.”; không có: “Thi nấu ăn.”.',
  )
  const saved = async () =>
    (await findReport(chair, { unitId, reportId })).sections.find(({ code }) => code === 'plan')
  expect(await saved()).toMatchObject({
    written: 'Mở lớp tập huấn.\nThăm đoàn viên ốm.',
    version: 2,
  })
  await writeSection(chair, { ...part, version: 2, text: 'Cả hai.' })
  expect(await saved()).toMatchObject({ written: 'Cả hai.', writtenByName: 'Nguyễn Thị Hoa' })
})

test('a part put back to the suggestion meanwhile is not written over unseen either', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenBranch(ctx)
  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  const part = { unitId, reportId, section: 'situation' }
  await writeSection(chair, { ...part, version: 1, text: 'Của tôi.' })
  await writeSection(chair, { ...part, version: 2, text: '' })

  await expect(writeSection(chair, { ...part, version: 2, text: 'Của tôi.' })).rejects.toThrow(
    'đưa về câu gợi ý',
  )
})
