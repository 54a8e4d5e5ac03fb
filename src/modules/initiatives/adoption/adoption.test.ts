import { expect } from 'vitest'
import '../../../app/reactions.ts'
import { closeUnit, mergeUnits } from '#organization'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { valuesOf } from '../given-values.ts'
import { countModels } from '../model/count-models.ts'
import { findModel } from '../model/find-model.ts'
import { givenDescribed, givenPublished, givenSisters, type Place } from '../model/given-models.ts'
import { listModels } from '../model/list-models.ts'
import { mergePublications, separatePublication } from '../publication/merge-publications.ts'
import { publishModel } from '../publication/publish-model.ts'
import { adoptModel } from './adopt-model.ts'
import { giveUpAdoption } from './give-up-adoption.ts'
import { reportAdoption } from './report-adoption.ts'
import { unitsToday } from './spread-tree.ts'
import { withdrawAdoption } from './withdraw-adoption.ts'

type Model = { modelUnitId: number; modelId: number }
const take = ({ unitId, chair }: Place, { modelUnitId, modelId }: Model, more = {}) =>
  adoptModel(chair, { unitId, modelUnitId, modelId, sinceDay: '10/01/2026', ...more })
const spreadSeenBy = async ({ unitId, chair }: Place, { modelUnitId, modelId }: Model) =>
  (await findModel(chair, { unitId, modelUnitId, modelId })).spread

test('a union takes a model over, tells what it changed and what came of it, and all who may read the model read that', async ({
  ctx,
}) => {
  const world = await givenSisters(ctx)
  const { a, b, c } = world
  const model = await givenPublished(world)
  const { adoptionId } = await take(b, model, { adapted: 'Đọc buổi sáng' })
  await reportAdoption(b.chair, {
    unitId: b.unitId,
    adoptionId,
    adapted: 'Đọc buổi sáng',
    result: 'Hai mươi người đọc đều',
  })
  await take(c, model, { learnedFrom: b.unitId })
  for (const reader of [a, c, world.upper])
    expect(await spreadSeenBy(reader, model)).toMatchObject([
      { name: 'Công đoàn B', learnedFrom: a.unitId, result: 'Hai mươi người đọc đều' },
      { name: 'Công đoàn C', learnedFrom: b.unitId },
    ])
  expect(await countModels(world.upper.chair, { unitId: world.upper.unitId })).toMatchObject([
    { name: 'Công đoàn B', adopted: 1, reported: 1 },
    { name: 'Công đoàn C', adopted: 1, reported: 0 },
    { name: 'Công đoàn A', described: 1, adopted: 0 },
  ])
})

test('what is refused when a model is taken over', async ({ ctx }) => {
  const world = await givenSisters(ctx)
  const { a, b, c, stranger } = world
  const hidden = await givenDescribed(a)
  await expect(take(b, hidden)).rejects.toThrow(NotFound)
  const model = await givenPublished(world, a, { name: 'Mẫu' })
  await expect(take(stranger, model)).rejects.toThrow(NotFound)
  await expect(take(a, model)).rejects.toThrow('của chính đơn vị')
  await expect(take(b, model, { learnedFrom: c.unitId })).rejects.toThrow(Invalid)
  await expect(take(b, model, { sinceDay: '16/01/2026' })).rejects.toThrow(Invalid)
  await take(b, model)
  await expect(take(b, model)).rejects.toThrow('đang áp dụng mô hình này rồi')
})

test('given up with a reason and taken up again: two turns, one union', async ({ ctx }) => {
  const world = await givenSisters(ctx)
  const { b } = world
  const model = await givenPublished(world)
  const { adoptionId } = await take(b, model, { sinceDay: '05/01/2026' })
  const stop = { unitId: b.unitId, adoptionId, because: 'Thiếu phòng' }
  await expect(giveUpAdoption(b.chair, { ...stop, givenUpOn: '04/01/2026' })).rejects.toThrow(
    Invalid,
  )
  await giveUpAdoption(b.chair, { ...stop, givenUpOn: '08/01/2026' })
  await expect(giveUpAdoption(b.chair, { ...stop, givenUpOn: '09/01/2026' })).rejects.toThrow(
    Refused,
  )
  expect(unitsToday(await spreadSeenBy(b, model))).toBe(0)
  const again = await take(b, model)
  expect(unitsToday(await spreadSeenBy(b, model))).toBe(1)
  expect(await valuesOf(ctx, b.unitId)).toEqual({ adoptions: 2 })
  await withdrawAdoption(b.chair, { unitId: b.unitId, adoptionId: again.adoptionId })
  expect(await valuesOf(ctx, b.unitId)).toEqual({ adoptions: 1 })
})

test('two descriptions of one practice are merged, spread as one, and can be told apart again', async ({
  ctx,
}) => {
  const world = await givenSisters(ctx)
  const { a, b, c, upper } = world
  const kept = await givenPublished(world)
  const double = await givenPublished(world, b, { name: 'Câu lạc bộ sách' })
  await take(c, double)
  const merging = { unitId: upper.unitId, publicationId: double.publicationId }
  await mergePublications(upper.chair, { ...merging, intoId: kept.publicationId })
  expect(await spreadSeenBy(a, kept)).toMatchObject([{ name: 'Công đoàn C' }])
  const names = async ({ unitId, chair }: Place) =>
    (await listModels(chair, { unitId })).rows.map(({ name, adopters }) => `${name} ${adopters}`)
  expect(await names(a)).toEqual(['Tổ đọc sách trưa 1'])
  await expect(
    mergePublications(upper.chair, {
      ...merging,
      publicationId: kept.publicationId,
      intoId: double.publicationId,
    }),
  ).rejects.toThrow('đã được gộp')
  await separatePublication(upper.chair, merging)
  expect(await spreadSeenBy(a, kept)).toEqual([])
})

const document = {
  onDay: '15/01/2026',
  decisionNumber: '1/QĐ-CĐCT',
  decisionDay: '12/01/2026',
  decisionIssuer: 'Công đoàn cấp trên',
}

test('after a merger the union that goes on does what the other had taken over, and it is no new turn', async ({
  ctx,
}) => {
  const world = await givenSisters(ctx)
  const { b, c, upper } = world
  const model = await givenPublished(world)
  const both = await givenPublished(world, world.a, { name: 'Cả hai' })
  const { adoptionId } = await take(b, model)
  await reportAdoption(b.chair, { unitId: b.unitId, adoptionId, result: 'Tốt' })
  await take(b, both)
  await take(c, both)
  await mergeUnits(upper.chair, {
    unitId: upper.unitId,
    sourceUnitIds: [b.unitId],
    intoUnitId: c.unitId,
    ...document,
  })
  const later = { ...c, chair: c.chair }
  expect((await findModel(later.chair, { unitId: c.unitId, ...model })).mine).toMatchObject([
    { result: 'Tốt', carriedFrom: b.unitId, sinceDay: '2026-01-15', givenUpOn: null },
  ])
  expect((await findModel(later.chair, { unitId: c.unitId, ...both })).mine).toHaveLength(1)
  expect(unitsToday(await spreadSeenBy(c, model))).toBe(1)
  expect(await valuesOf(ctx, c.unitId)).toEqual({ adoptions: 1 })
})

test('what a union published is still published by its successor, doubles with what they were merged into', async ({
  ctx,
}) => {
  const { givenUnit } = await import('#testing/given.ts')
  const top = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const world = await givenSisters(ctx)
  const { a, b, upper } = world
  const heir = await givenUnit(ctx.db, { kind: 'superior_union', parentId: top })
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId: upper.unitId, parentId: top, valid: '[2000-01-01,)' })
    .execute()
  const { givenActor } = await import('#testing/given.ts')
  const { acting } = await import('#testing/test.ts')
  const topChair = acting(ctx, await givenActor(ctx.db, top, 'chair'))
  const kept = await givenPublished(world)
  const double = await givenPublished(world, b, { name: 'Câu lạc bộ sách' })
  await mergePublications(upper.chair, {
    unitId: upper.unitId,
    publicationId: double.publicationId,
    intoId: kept.publicationId,
  })
  const own = await givenDescribed(upper, { name: 'Của cấp trên' })
  await publishModel(upper.chair, { unitId: upper.unitId, ...own })
  await mergeUnits(topChair, {
    unitId: top,
    sourceUnitIds: [upper.unitId],
    intoUnitId: heir,
    ...document,
  })
  const { rows } = await listModels(a.chair, { unitId: a.unitId, sort: 'name' })
  expect(rows.map(({ name, source }) => [name, source])).toEqual([
    ['Của cấp trên', 'published'],
    ['Tổ đọc sách trưa', 'own'],
  ])
})

test('when a union is closed without a successor its taking over ends', async ({ ctx }) => {
  const world = await givenSisters(ctx)
  const model = await givenPublished(world)
  await take(world.b, model)
  await closeUnit(world.upper.chair, { unitId: world.b.unitId, ...document, note: 'Giải thể' })
  const [gone] = await spreadSeenBy(world.a, model)
  expect(gone).toMatchObject({ givenUpOn: '2026-01-15', givenUpBecause: 'Đơn vị kết thúc' })
})
