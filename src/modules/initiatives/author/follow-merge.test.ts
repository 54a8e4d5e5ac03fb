import { expect } from 'vitest'
import '../../../app/reactions.ts'
import { listMerges, mergeMembers, undoMerge } from '#members'
import { closeUnit } from '#organization'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { enterInitiative } from '../initiative/enter-initiative.ts'
import { findInitiative } from '../initiative/find-initiative.ts'
import { givenCouncil, solution } from '../initiative/given-initiatives.ts'
import { withdrawInitiative } from '../initiative/withdraw-initiative.ts'

test('who stood twice beside one initiative is one author after the records are merged, and two again when that is undone', async ({
  ctx,
}) => {
  const { chair, unitId, memberId } = await givenCouncil(ctx)
  const { memberId: otherId } = await givenMember(ctx.db, unitId, {
    fullName: 'Trần Thị Bình',
    birthDay: '1985-05-02',
  })
  const { initiativeId } = await enterInitiative(chair, {
    unitId,
    ...solution,
    authorMemberIds: [memberId, otherId],
    authorShares: [60, 40],
  })
  const authors = async () =>
    (await findInitiative(chair, { unitId, initiativeId })).authors.map((one) => [
      one.memberId,
      one.share,
    ])
  await mergeMembers(chair, { unitId, memberId, otherId })
  const [merge] = await listMerges(chair, { unitId })
  expect(await authors()).toEqual([[memberId, 100]])
  await undoMerge(chair, { unitId, mergeId: merge?.mergeId ?? 0 })
  expect(await authors()).toEqual([
    [memberId, 60],
    [otherId, 40],
  ])
})

test('a union does not end while an initiative waits for its council', async ({ ctx }) => {
  const { chair, upper, unitId } = await givenCouncil(ctx)
  const alone = { authorNames: ['Trần Thị Bình'], authorShares: [100] }
  const about = { unitId, ...(await enterInitiative(chair, { unitId, ...solution, ...alone })) }
  const close = () =>
    closeUnit(upper, {
      unitId,
      onDay: '15/01/2026',
      note: 'Giải thể',
      decisionNumber: '1/QĐ-CĐVC',
      decisionDay: '10/01/2026',
      decisionIssuer: 'Công đoàn Viên chức',
    })
  await expect(close()).rejects.toThrow('1 sáng kiến chờ hội đồng xét')
  await withdrawInitiative(chair, about)
  await close()
})
