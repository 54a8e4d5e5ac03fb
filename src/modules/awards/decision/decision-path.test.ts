import { expect } from 'vitest'
import { correctEntry, setApprovalRule } from '#ledger'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { acting, test } from '#testing/test.ts'
import { checkCertificate } from '../certificate/check-certificate.ts'
import { printCertificates } from '../certificate/print-certificates.ts'
import { listHonours } from '../honour/list-honours.ts'
import { listMyAwards } from '../honour/list-my-awards.ts'
import { awardInvariants } from '../invariants.ts'
import { findProposal } from '../proposal/find-proposal.ts'
import { approvePrizes } from './approve-prizes.ts'
import { findDecision } from './find-decision.ts'
import { decideOnAll, givenProposal } from './given-awards.ts'
import { payPrizes } from './pay-prizes.ts'
import { revokeDecision } from './revoke-decision.ts'
import '../../../app/reactions.ts'

async function brokenIn(ctx: Context): Promise<string[]> {
  const findings = await proveInvariants(ctx.db, awardInvariants)
  return findings.flatMap(({ problems }) => problems)
}

/** As somebody else whose person has this record. */
function asPerson(ctx: Context, personId: number | undefined): Context {
  return acting(ctx, { accountId: 1, personId: personId ?? 0, name: 'Đoàn viên', rights: [] })
}

test('one decision gives the list, numbered certificates, the register, the payment, and each member sees it', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, personIds } = await givenProposal(ctx)
  const { decisionId, count, amount } = await decideOnAll(chair, unitId)
  expect([count, amount]).toEqual([3, 1_500_000])
  const paid = await payPrizes(treasurer, { unitId, decisionId })
  expect(paid).toMatchObject({ count: 3, amount: 1_500_000, voucherNumber: 1 })

  const decision = await findDecision(chair, { unitId, decisionId })
  expect(decision).toMatchObject({ payment: 'paid', voucher: { number: 1 } })
  expect(decision.recipients.map((one) => [one.name, one.certificateNumber, one.amount])).toEqual([
    ['Nguyễn Văn An', 1, 500_000],
    ['Trần Thị Bình', 2, 500_000],
    ['Lê Văn Cường', 3, 500_000],
  ])
  expect(await listHonours(chair, { unitId })).toMatchObject({ total: 3 })
  expect(await listMyAwards(asPerson(ctx, personIds[1]), {})).toMatchObject([
    { titleName: 'Biểu dương quý', certificateNumber: '0002/2026', paidOn: '2026-01-15' },
  ])
  expect(await brokenIn(ctx)).toEqual([])
})

test('a second run makes nothing twice', async ({ ctx }) => {
  const { unitId, chair, treasurer, proposalId } = await givenProposal(ctx)
  const { candidates } = await findProposal(chair, { unitId, proposalId })
  const again = {
    proposals: [`${unitId}-${proposalId}`],
    chosen: candidates.map(({ candidateId }) => `${unitId}-${candidateId}`),
  }
  const { decisionId } = await decideOnAll(chair, unitId)
  await expect(decideOnAll(chair, unitId, again)).rejects.toThrow(/không còn ở đơn vị này/)
  await expect(decideOnAll(chair, unitId, { ...again, number: '06/QĐ-CĐCS' })).rejects.toThrow(
    /không còn ở đơn vị này/,
  )
  await payPrizes(treasurer, { unitId, decisionId })
  await expect(payPrizes(treasurer, { unitId, decisionId })).rejects.toThrow(/Đã chi/)
  expect(await listHonours(chair, { unitId })).toMatchObject({ total: 3 })
  expect(await brokenIn(ctx)).toEqual([])
})

test('two treasurers who pay at once pay once', async ({ ctx }) => {
  const { unitId, chair, treasurer, as } = await givenProposal(ctx)
  const { decisionId } = await decideOnAll(chair, unitId)
  const outcomes = await Promise.allSettled(
    [treasurer, await as('treasurer')].map((who) => payPrizes(who, { unitId, decisionId })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await brokenIn(ctx)).toEqual([])
})

test('two officers who decide at once decide once, and certificates have no gap', async ({
  ctx,
}) => {
  const { unitId, chair, as } = await givenProposal(ctx)
  const outcomes = await Promise.allSettled([
    decideOnAll(chair, unitId, { number: '1/QĐ' }),
    decideOnAll(await as('deputy'), unitId, { number: '2/QĐ' }),
  ])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { rows } = await listHonours(chair, { unitId, sort: 'name' })
  expect(rows.map(({ certificateNumber }) => certificateNumber).sort()).toEqual([
    '0001/2026',
    '0002/2026',
    '0003/2026',
  ])
  expect(await brokenIn(ctx)).toEqual([])
})

test('whoever is not chosen has no certificate, and the proposal says so', async ({ ctx }) => {
  const { unitId, chair, proposalId } = await givenProposal(ctx)
  const { candidates } = await findProposal(chair, { unitId, proposalId })
  const chosen = candidates.slice(0, 2).map(({ candidateId }) => `${unitId}-${candidateId}`)
  expect(await decideOnAll(chair, unitId, { chosen })).toMatchObject({ count: 2 })
  const after = await findProposal(chair, { unitId, proposalId })
  expect(after.state).toBe('decided')
  expect(after.candidates.map(({ outcome }) => outcome)).toEqual([
    'honoured',
    'honoured',
    'not_chosen',
  ])
})

test('from the threshold on, somebody else than who recorded the decision agrees to the payment', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, as } = await givenProposal(ctx)
  await setApprovalRule(chair, {
    unitId,
    fromDay: '01/01/2026',
    threshold: 1_500_000,
    decisionNumber: '01/NQ',
    decisionDay: '01/01/2026',
  })
  const { decisionId } = await decideOnAll(chair, unitId)
  await expect(payPrizes(treasurer, { unitId, decisionId })).rejects.toThrow(/chờ duyệt chi/)
  await expect(approvePrizes(chair, { unitId, decisionId })).rejects.toThrow(/hai người/)
  await approvePrizes(await as('deputy'), { unitId, decisionId })
  await payPrizes(treasurer, { unitId, decisionId })
  expect(await brokenIn(ctx)).toEqual([])
})

test('a reversal in the book takes the payment back, and the prizes are paid anew', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer } = await givenProposal(ctx)
  const { decisionId } = await decideOnAll(chair, unitId)
  const { entryId } = await payPrizes(treasurer, { unitId, decisionId })
  await correctEntry(treasurer, { unitId, entryId, day: '15/01/2026', reason: 'Chi nhầm nguồn' })
  expect((await findDecision(chair, { unitId, decisionId })).payment).toBe('approved')
  expect(await brokenIn(ctx)).toEqual([])
  await payPrizes(treasurer, { unitId, decisionId, from: 'cash' })
  expect(await brokenIn(ctx)).toEqual([])
})

test('a decision is taken back by another: the money is reversed, the register and the certificates say so', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, personIds } = await givenProposal(ctx)
  const { decisionId } = await decideOnAll(chair, unitId)
  const [paper] = await printCertificates(chair, { unitId, decisionId })
  const code = paper?.code ?? ''
  expect(await checkCertificate(ctx, { code })).toMatchObject({
    state: 'genuine',
    name: 'Nguyễn Văn An',
    decisionNumber: '05/QĐ-CĐCS',
  })
  await payPrizes(treasurer, { unitId, decisionId })
  const revoke = { unitId, decisionId, revokedNumber: '09/QĐ-CĐCS', revokedBecause: 'Kê khai sai' }
  await expect(revokeDecision(chair, { ...revoke, revokedOn: '12/01/2026' })).rejects.toMatchObject(
    { fields: { revokedOn: ['Ngày thu hồi không thể trước ngày đã chi tiền thưởng'] } },
  )
  expect(await revokeDecision(chair, { ...revoke, revokedOn: '15/01/2026' })).toEqual({
    reversed: true,
  })

  expect(await checkCertificate(ctx, { code })).toMatchObject({
    state: 'revoked',
    revokedNumber: '09/QĐ-CĐCS',
  })
  expect(await listMyAwards(asPerson(ctx, personIds[0]), {})).toMatchObject([
    { revokedOn: '2026-01-15' },
  ])
  await expect(payPrizes(treasurer, { unitId, decisionId })).rejects.toThrow(/thu hồi/)
  expect(await brokenIn(ctx)).toEqual([])
})
