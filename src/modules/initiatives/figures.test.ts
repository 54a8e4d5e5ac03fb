import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { test } from '#testing/test.ts'
import { decideInitiative } from './decision/decide-initiative.ts'
import { initiativeFigures } from './figures.ts'
import { enterInitiative } from './initiative/enter-initiative.ts'
import {
  givenCouncil,
  givenRecognised,
  recognition,
  solution,
} from './initiative/given-initiatives.ts'
import { withdrawInitiative } from './initiative/withdraw-initiative.ts'

export async function valuesOf(ctx: Context, unitId: number): Promise<Record<string, number>> {
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    await enter(inside, { unitId, branch: true })
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const values = await figuresOfUnits(inside, unitId, [unitId], period)
    return Object.fromEntries(
      initiativeFigures
        .map(
          (figure) => [figure.name.replace('initiatives.', ''), values.of(unitId, figure)] as const,
        )
        .filter(([, value]) => value !== 0),
    )
  })
}

test('initiatives, their benefit and their authors are counted, authors once a year and outsiders not', async ({
  ctx,
}) => {
  const world = await givenCouncil(ctx)
  const { chair, unitId } = world
  await givenRecognised(world)
  await givenRecognised(world, { title: 'Lịch tuần chung', benefit: '' })
  await givenRecognised(world, { title: 'Năm ngoái', decidedOn: '01/12/2025' })
  const three = {
    authorNames: ['Trần Thị Bình', 'Lê Văn An', 'Đỗ Ngoài'],
    authorShares: [40, 40, 20],
  }
  const about = {
    unitId,
    ...(await enterInitiative(chair, { unitId, ...solution, title: 'Ba', ...three })),
  }
  await decideInitiative(chair, { ...about, ...recognition, benefit: '5.000.000' })
  const gone = await enterInitiative(chair, { unitId, ...solution, title: 'Rút', ...three })
  await withdrawInitiative(chair, { unitId, ...gone })
  await enterInitiative(chair, { unitId, ...solution, title: 'Chờ', ...three })

  expect(await valuesOf(ctx, unitId)).toEqual({
    proposed: 5,
    recognised: 3,
    benefit: 65_000_000,
    authors: 2,
  })
})
