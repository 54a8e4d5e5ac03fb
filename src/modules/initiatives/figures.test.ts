import { expect } from 'vitest'
import { test } from '#testing/test.ts'
import { decideInitiative } from './decision/decide-initiative.ts'
import { valuesOf } from './given-values.ts'
import { enterInitiative } from './initiative/enter-initiative.ts'
import {
  givenCouncil,
  givenRecognised,
  recognition,
  solution,
} from './initiative/given-initiatives.ts'
import { withdrawInitiative } from './initiative/withdraw-initiative.ts'

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
