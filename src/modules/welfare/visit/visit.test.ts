import { expect } from 'vitest'
import { listAuditLines } from '#identity'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { approveCase } from '../case/approve-case.ts'
import { enterCase } from '../case/enter-case.ts'
import { findCase } from '../case/find-case.ts'
import { givenWelfare } from '../case/given-welfare.ts'
import { payCase } from '../case/pay-case.ts'
import { listEntitlements } from '../entitlement/list-entitlements.ts'
import { addPaper } from '../photo/add-paper.ts'
import { findWelfarePhoto } from '../photo/find-photo.ts'
import { findVisit } from './find-visit.ts'
import { listForgotten } from './list-forgotten.ts'
import { listVisits } from './list-visits.ts'
import { recordVisit } from './record-visit.ts'
import { withdrawVisit } from './withdraw-visit.ts'

const png = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')

test('a visit on an occasion of the catalogue makes the case with its amount and the signed paper', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const { lines } = await listEntitlements(chair, { unitId })
  const entitlementId = lines.find(({ kind }) => kind === 'hospital')?.entitlementId ?? 0
  const officer = await as('committee')
  const { caseId } = await recordVisit(officer, { unitId, memberId, entitlementId, photo: png })

  const found = await findCase(officer, { unitId, caseId })
  expect(found).toMatchObject({ amount: 500_000, state: 'waiting', mayReveal: true })
  expect(found.papers).toHaveLength(1)
  expect((await listVisits(officer, { unitId })).rows).toMatchObject([
    { fullName: 'Trần Thị Bình', onDay: '2026-01-15', visitors: officer.actor?.name },
  ])
})

test('a visit sent twice from a phone is written down once', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  const sent = { ...chair, requestKey: 'mot-lan' }
  const first = await recordVisit(sent, { unitId, memberId, gift: 'Sữa' })
  expect(await recordVisit(sent, { unitId, memberId, gift: 'Sữa' })).toEqual(first)
  expect((await listVisits(chair, { unitId })).total).toBe(1)
})

test('where and why somebody was visited is read by few, and the reading is logged', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const officer = await as('committee')
  const { visitId } = await recordVisit(officer, { unitId, memberId, place: 'Bệnh viện K' })
  const other = await as('committee')
  expect(JSON.stringify(await listVisits(other, { unitId }))).not.toContain('Bệnh viện K')
  await expect(findVisit(other, { unitId, visitId })).rejects.toThrow(/chỉ người ghi/)
  expect(await findVisit(chair, { unitId, visitId })).toMatchObject({ place: 'Bệnh viện K' })
  const { rows } = await listAuditLines(chair, { unitId, kind: 'read' })
  expect(rows.map(({ name }) => name)).toEqual(['welfare.find-visit'])
})

test('the signed paper of an illness is seen by those who pay, not by the whole committee', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, treasurer, as } = await givenWelfare(ctx)
  const entered = { unitId, memberId, kind: 'hospital', happenedOn: '10/01/2026' }
  const { caseId } = await enterCase(chair, entered)
  const { photoId } = await addPaper(treasurer, { unitId, caseId, photo: png })
  await expect(addPaper(treasurer, { unitId, caseId, photo: 'aGVsbG8=' })).rejects.toMatchObject({
    fields: { photo: [expect.stringContaining('không phải ảnh')] },
  })
  expect(await findWelfarePhoto(treasurer, { unitId, photoId })).toMatchObject({
    mimeType: 'image/png',
  })
  await expect(findWelfarePhoto(await as('committee'), { unitId, photoId })).rejects.toThrow()
})

test('a visit written down by mistake counts nowhere', async ({ ctx }) => {
  const { unitId, memberId, chair, as } = await givenWelfare(ctx)
  const officer = await as('committee')
  const { visitId } = await recordVisit(officer, { unitId, memberId })
  const withdrawal = { unitId, visitId, reason: 'Nhầm người' }
  await expect(withdrawVisit(await as('committee'), withdrawal)).rejects.toThrow(/Chỉ người ghi/)
  await withdrawVisit(officer, withdrawal)
  expect((await listVisits(chair, { unitId })).total).toBe(0)
  await expect(withdrawVisit(chair, withdrawal)).rejects.toThrow('Lần thăm này đã rút.')
})

test('forgotten are those without a visit or a turn of their own for so long, with the facts', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { memberId: visited } = await givenMember(ctx.db, unitId, { fullName: 'Nguyễn Văn An' })
  await givenMember(ctx.db, unitId, { fullName: 'Lê Văn Mới', joinedOn: '2025-12-01' })
  const { memberId: never } = await givenMember(ctx.db, unitId, { fullName: 'Phạm Thị Quên' })
  await recordVisit(chair, { unitId, memberId: visited, onDay: '01/06/2024' })
  const { caseId } = await enterCase(chair, {
    unitId,
    memberId,
    kind: 'wedding',
    happenedOn: '10/01/2026',
  })
  await approveCase(chair, { unitId, caseId })
  await payCase(treasurer, { unitId, caseId })

  const year = await listForgotten(chair, { unitId, months: 12 })
  expect(year.rows).toMatchObject([
    { memberId: never, lastVisit: null, lastTurn: null, visitCount: 0, amount: 0 },
    { memberId: visited, lastVisit: '2024-06-01', visitCount: 1 },
  ])
  const all = await listForgotten(chair, { unitId, months: 0, sort: '-amount' })
  expect(all.total).toBe(4)
  expect(all.rows[0]).toMatchObject({ memberId, lastTurn: '2026-01-15', amount: 500_000 })
})
