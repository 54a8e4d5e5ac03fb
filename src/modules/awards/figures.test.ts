import { expect } from 'vitest'
import { correctEntry } from '#ledger'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { test } from '#testing/test.ts'
import { decideOnAll, givenProposal } from './decision/given-awards.ts'
import { payPrizes } from './decision/pay-prizes.ts'
import { revokeDecision } from './decision/revoke-decision.ts'
import { awardFigures } from './figures.ts'
import { recordHonour } from './honour/record-honour.ts'
import '../../app/reactions.ts'

async function valuesOf(ctx: Context, unitId: number): Promise<Record<string, number>> {
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    await enter(inside, { unitId, branch: true })
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const values = await figuresOfUnits(inside, unitId, [unitId], period)
    return Object.fromEntries(
      awardFigures
        .map((figure) => [figure.name.replace('awards.', ''), values.of(unitId, figure)] as const)
        .filter(([, value]) => value !== 0),
    )
  })
}

test('praise, prize money and certificates are counted, and what was taken back is not', async ({
  ctx,
}) => {
  const { unitId, chair, treasurer, memberIds } = await givenProposal(ctx)
  const { decisionId } = await decideOnAll(chair, unitId)
  const order = { unitId, form: 'order', system: 'state', level: 'state' } as const
  await recordHonour(chair, {
    ...order,
    titleName: 'Huân chương Lao động hạng Ba',
    year: 2026,
    decidedOn: '05/01/2026',
    issuerName: 'Chủ tịch nước',
  })
  await recordHonour(chair, {
    ...order,
    memberId: memberIds[0],
    titleName: 'Huân chương Lao động hạng Ba',
    year: 2019,
    issuerName: 'Chủ tịch nước',
  })
  const decided = {
    persons_praised: 3,
    persons_commended: 3,
    collectives_praised: 1,
    state_honours: 1,
    certificates: 3,
    proposals_decided: 1,
  }
  expect(await valuesOf(ctx, unitId)).toEqual(decided)

  const { entryId } = await payPrizes(treasurer, { unitId, decisionId })
  expect(await valuesOf(ctx, unitId)).toEqual({ ...decided, prize_money: 1_500_000 })
  await correctEntry(treasurer, { unitId, entryId, day: '15/01/2026', reason: 'Nhầm' })
  expect(await valuesOf(ctx, unitId)).toEqual(decided)
  await payPrizes(treasurer, { unitId, decisionId })
  await revokeDecision(chair, {
    unitId,
    decisionId,
    revokedNumber: '9/QĐ',
    revokedOn: '15/01/2026',
    revokedBecause: 'Sai',
  })
  expect(await valuesOf(ctx, unitId)).toEqual({
    collectives_praised: 1,
    state_honours: 1,
    certificates: 3,
    proposals_decided: 1,
  })
})
