import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { approveCase } from './case/approve-case.ts'
import { enterCase } from './case/enter-case.ts'
import { givenWelfare } from './case/given-welfare.ts'
import { payCase } from './case/pay-case.ts'
import { welfareFigures } from './figures.ts'
import { recordVisit } from './visit/record-visit.ts'

async function valuesOf(ctx: Context, unitId: number): Promise<Record<string, number>> {
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    await enter(inside, { unitId, branch: true })
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const values = await figuresOfUnits(inside, unitId, [unitId], period)
    return Object.fromEntries(
      welfareFigures
        .map((figure) => [figure.name.replace('welfare.', ''), values.of(unitId, figure)] as const)
        .filter(([, value]) => value !== 0),
    )
  })
}

test('turns, persons and đồng are counted on the day of payment and never mixed', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { memberId: other } = await givenMember(ctx.db, unitId, { fullName: 'Nguyễn Văn An' })
  const turns = [
    [memberId, 'hospital'],
    [memberId, 'wedding'],
    [other, 'hardship'],
  ] as const
  for (const [whom, kind] of turns) {
    const entered = { unitId, memberId: whom, kind, happenedOn: '10/01/2026' }
    const { caseId } = await enterCase(chair, entered)
    await approveCase(chair, { unitId, caseId })
    await payCase(treasurer, { unitId, caseId })
  }
  // Approved, not paid: not counted yet.
  const entered = { unitId, memberId, kind: 'hospital', happenedOn: '10/01/2026' }
  await approveCase(chair, { unitId, ...(await enterCase(chair, entered)) })
  await recordVisit(chair, { unitId, memberId })

  expect(await valuesOf(ctx, unitId)).toEqual({
    turns: 3,
    illness_turns: 1,
    family_turns: 1,
    hardship_turns: 1,
    given: 2_000_000,
    illness_given: 500_000,
    family_given: 500_000,
    hardship_given: 1_000_000,
    persons: 2,
    visits: 1,
  })
})
