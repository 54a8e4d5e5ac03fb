import { expect } from 'vitest'
import { listAuditLines } from '#identity'
import { mergeMembers, undoMerge } from '#members'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { recordVisit } from '../visit/record-visit.ts'
import { approveCase } from './approve-case.ts'
import { countCases } from './count-cases.ts'
import { enterCase } from './enter-case.ts'
import { exportCases } from './export-cases.ts'
import { findCase } from './find-case.ts'
import { findSlip } from './find-slip.ts'
import { givenWelfare } from './given-welfare.ts'
import { listCases } from './list-cases.ts'
import { payCase } from './pay-case.ts'
import { revealCase } from './reveal-case.ts'
import '../../../app/reactions.ts'

async function givenHardship(ctx: Context) {
  const world = await givenWelfare(ctx)
  const { unitId, memberId, as } = world
  const officer = await as('committee')
  const { caseId } = await enterCase(officer, {
    unitId,
    memberId,
    kind: 'hardship',
    happenedOn: '10/01/2026',
    note: 'Cháy nhà',
  })
  return { ...world, officer, caseId }
}

test('treasurer, accountant, inspector and committee see name and amount, and nothing of hardship', async ({
  ctx,
}) => {
  const { unitId, caseId, as } = await givenHardship(ctx)
  for (const role of ['treasurer', 'accountant', 'inspector', 'committee'] as const) {
    const reader = await as(role)
    const found = await findCase(reader, { unitId, caseId })
    expect(found).toMatchObject({
      fullName: 'Trần Thị Bình',
      amount: 1_000_000,
      kindName: 'Thăm hỏi, trợ cấp',
      about: null,
      mayReveal: false,
    })
    expect(JSON.stringify(found)).not.toMatch(/hardship|khó khăn|Cháy nhà/)
    const { rows } = await listCases(reader, { unitId, kind: 'hardship' })
    expect(rows).toEqual([])
    await expect(revealCase(reader, { unitId, caseId })).rejects.toThrow()
  }
})

test('chair and whoever entered it read a case of hardship, and each reading is in the audit chain', async ({
  ctx,
}) => {
  const { unitId, caseId, chair, officer } = await givenHardship(ctx)
  for (const reader of [chair, officer])
    expect(await revealCase(reader, { unitId, caseId })).toMatchObject({
      kindName: 'Hoàn cảnh khó khăn',
      note: 'Cháy nhà',
    })
  const { rows } = await listAuditLines(chair, { unitId, kind: 'read' })
  expect(rows.map(({ name, accountId }) => [name, accountId])).toEqual([
    ['welfare.reveal-case', officer.actor?.accountId],
    ['welfare.reveal-case', chair.actor?.accountId],
  ])
})

test('what was typed about health and hardship is not in the audit trail', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenHardship(ctx)
  await recordVisit(chair, { unitId, memberId, place: 'Bệnh viện Ung bướu', note: 'Mệt' })
  const { rows } = await listAuditLines(chair, { unitId, kind: 'command' })
  const told = rows.filter(({ name }) => name !== 'welfare.set-entitlement')
  expect(told.map(({ name }) => name)).toContain('welfare.enter-case')
  expect(JSON.stringify(told)).not.toMatch(/hardship|Cháy nhà|Ung bướu|Mệt/)
})

test('the voucher and the book say what the settlement line says, not what happened', async ({
  ctx,
}) => {
  const { unitId, caseId, chair, treasurer } = await givenHardship(ctx)
  await approveCase(chair, { unitId, caseId })
  const { entryId } = await payCase(treasurer, { unitId, caseId })
  const entry = await ctx.db
    .selectFrom('ledger.entry')
    .innerJoin('ledger.voucher', 'ledger.voucher.entryId', 'ledger.entry.id')
    .where('ledger.entry.id', '=', entryId)
    .select(['summary', 'reason'])
    .executeTakeFirstOrThrow()
  const said = `Thăm hỏi, trợ cấp (hồ sơ số ${caseId})`
  expect(entry).toEqual({ summary: said, reason: said })
})

test('the visit slip is printed once the case is approved, and says no more than the voucher', async ({
  ctx,
}) => {
  const { unitId, caseId, chair, treasurer } = await givenHardship(ctx)
  await expect(findSlip(treasurer, { unitId, caseId })).rejects.toThrow(/khi hồ sơ đã duyệt/)
  await approveCase(chair, { unitId, caseId })
  expect(await findSlip(treasurer, { unitId, caseId })).toMatchObject({
    fullName: 'Trần Thị Bình',
    reason: 'Thăm hỏi, trợ cấp',
    amount: 1_000_000,
  })
})

test('a group leader enters and sees only what concerns the own group', async ({ ctx }) => {
  const { unitId, memberId, caseId } = await givenHardship(ctx)
  const { memberId: own } = await givenMember(ctx.db, unitId, { fullName: 'Nguyễn Văn An' })
  const { id: subunitId } = await ctx.db
    .insertInto('organization.subunit')
    .values({ unitId, kind: 'group', name: 'Tổ 1', openedOn: '2019-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('members.groupAssignment')
    .values({ unitId, memberId: own, subunitId, fromDay: '2020-01-01' })
    .execute()
  const leader = acting(ctx, {
    ...(await givenActor(ctx.db, unitId)),
    rights: [{ unitId, role: 'group-leader', subunitId }],
  })
  const wedding = { unitId, kind: 'wedding', happenedOn: '10/01/2026' }

  await enterCase(leader, { ...wedding, memberId: own })
  await expect(enterCase(leader, { ...wedding, memberId })).rejects.toThrow(/không thuộc tổ/)
  await expect(findCase(leader, { unitId, caseId })).rejects.toThrow()
  const { rows } = await listCases(leader, { unitId })
  expect(rows.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn An'])
})

test('an export with the kinds in clear is for the chair and is logged', async ({ ctx }) => {
  const { unitId, chair } = await givenHardship(ctx)
  expect(await exportCases(chair, { unitId })).toMatchObject([
    { kindInClear: 'Hoàn cảnh khó khăn' },
  ])
  const { rows } = await listAuditLines(chair, { unitId, kind: 'read' })
  expect(rows.map(({ name }) => name)).toEqual(['welfare.export-cases'])
})

test('few ill or poor people are not told apart in counts, and the total stays true', async ({
  ctx,
}) => {
  const { unitId, caseId, memberId, chair, treasurer, as } = await givenHardship(ctx)
  await approveCase(chair, { unitId, caseId })
  await payCase(treasurer, { unitId, caseId })
  for (const kind of ['hospital', 'hospital', 'wedding']) {
    const entered = await enterCase(chair, { unitId, memberId, kind, happenedOn: '11/01/2026' })
    await approveCase(chair, { unitId, ...entered })
    await payCase(treasurer, { unitId, ...entered })
  }
  const year = { unitId, from: '01/01/2026', to: '31/12/2026' }

  const { rows, ...total } = await countCases(await as('inspector'), year)
  expect(total).toMatchObject({ turns: 4, persons: 1, amount: 2_500_000 })
  expect(rows.map(({ name, turns }) => [name, turns])).toEqual([
    ['Kết hôn', 1],
    ['Thăm hỏi, trợ cấp (gộp vì ít người)', 3],
  ])
  const seenByChair = await countCases(chair, year)
  expect(seenByChair.rows.map(({ name, turns, persons }) => [name, turns, persons])).toEqual([
    ['Nằm viện', 2, 1],
    ['Kết hôn', 1, 1],
    ['Hoàn cảnh khó khăn', 1, 1],
  ])
})

test('what a duplicate record was given follows the merge and goes back when it is undone', async ({
  ctx,
}) => {
  const { unitId, memberId, caseId, chair } = await givenHardship(ctx)
  const { memberId: kept } = await givenMember(ctx.db, unitId, { fullName: 'Trần Thị Bình' })
  const ownerOf = async () =>
    (
      await ctx.db.selectFrom('welfare.case').where('id', '=', caseId).select('memberId').execute()
    )[0]
  const { mergeId } = await mergeMembers(chair, { unitId, memberId: kept, otherId: memberId })
  expect(await ownerOf()).toEqual({ memberId: kept })
  await undoMerge(chair, { unitId, mergeId })
  expect(await ownerOf()).toEqual({ memberId })
})
