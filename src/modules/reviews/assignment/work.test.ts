import { expect } from 'vitest'
import { test } from '#testing/test.ts'
import { listMyReviews } from '../assessment/list-my-reviews.ts'
import { givenReviews } from '../round/given-reviews.ts'
import { assignWork, copyWork } from './assign-work.ts'
import { checkWork, withdrawWork } from './check-work.ts'
import { listWork } from './list-work.ts'
import { reportWork } from './report-work.ts'
import '../refusals.ts'

test('work is given to a whole group once, copied to the next month, reported by the member and checked on one sheet', async ({
  ctx,
}) => {
  const { unitId, chair, groups, people } = await givenReviews(ctx)
  const given = { unitId, month: '12/2025', whom: `subunit:${groups[0]?.subunitId}` }
  const content = 'Viết 2 tin bài\nTrực cơ quan'
  expect(await assignWork(chair, { ...given, content, dueOn: '25/12/2025' })).toEqual({ count: 6 })
  await expect(assignWork(chair, { ...given, content })).rejects.toThrow(/đã giao rồi/)
  expect(await copyWork(chair, { ...given, month: '2026-01' })).toEqual({ count: 6 })
  await expect(copyWork(chair, { ...given, month: '2026-01' })).rejects.toThrow(/để chép/)

  const own = people[0]?.own ?? chair
  const [work] = (await listMyReviews(own, { unitId })).works
  expect(work).toMatchObject({ content: 'Viết 2 tin bài', dueOn: '2026-01-25', state: 'assigned' })
  const assignmentId = work?.assignmentId ?? 0
  await reportWork(own, { unitId, assignmentId, report: 'Đã đăng 2 bài' })
  const beside = people[1]?.own ?? chair
  await expect(reportWork(beside, { unitId, assignmentId, report: 'Hộ' })).rejects.toThrow()

  const leader = groups[0]?.leader ?? chair
  const seen = (await listWork(leader, { unitId, month: '01/2026' })).people.flatMap(
    ({ works }) => works,
  )
  const sheet = {
    unitId,
    assignmentIds: seen.map((one) => one.assignmentId),
    versions: seen.map(({ version }) => version),
    states: seen.map(({ report }) => (report ? ('done' as const) : ('' as const))),
    remarks: seen.map(() => ''),
  }
  expect(await checkWork(leader, sheet)).toEqual({ changed: 1 })
  expect(await checkWork(leader, sheet)).toEqual({ changed: 0 })
  const stale = { ...sheet, states: seen.map(() => 'missed' as const) }
  await expect(checkWork(chair, stale)).rejects.toThrow(/Có người vừa sửa việc/)
  await expect(withdrawWork(leader, { unitId, assignmentId })).rejects.toThrow(/đã kiểm tra/)
})

test('a group leader gives and checks work in the own group only', async ({ ctx }) => {
  const { unitId, groups, chair } = await givenReviews(ctx)
  const leader = groups[0]?.leader ?? chair
  const work = { unitId, month: '01/2026', content: 'Trực cơ quan' }
  expect(await assignWork(leader, work)).toEqual({ count: 3 })
  const others = { ...work, whom: `subunit:${groups[1]?.subunitId}` }
  await expect(assignWork(leader, others)).rejects.toThrow(/không có ai phù hợp/)
  await assignWork(chair, others)
  const { people } = await listWork(leader, { unitId, month: '01/2026' })
  expect(people.map(({ fullName }) => fullName)).toEqual([
    'Lê Tổ 1 An',
    'Lê Tổ 1 Bình',
    'Lê Tổ 1 Chi',
  ])
  const all = await listWork(chair, { unitId, month: '01/2026' })
  const foreign = all.people.flatMap(({ works }) => works).slice(3)
  await expect(
    checkWork(leader, {
      unitId,
      assignmentIds: foreign.map(({ assignmentId }) => assignmentId),
      versions: foreign.map(({ version }) => version),
      states: foreign.map(() => 'done' as const),
    }),
  ).rejects.toThrow('Có việc không thuộc tổ của bạn.')
})
