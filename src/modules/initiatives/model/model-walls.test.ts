import { expect } from 'vitest'
import { NotFound, Refused } from '#platform/errors.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { adoptModel } from '../adoption/adopt-model.ts'
import { addPhoto } from '../photo/add-photo.ts'
import { findModelPhoto } from '../photo/find-photo.ts'
import { publishModel } from '../publication/publish-model.ts'
import { returnModel } from '../publication/return-model.ts'
import { withdrawPublication } from '../publication/withdraw-publication.ts'
import { changeModel } from './change-model.ts'
import { findModel } from './find-model.ts'
import {
  givenDescribed,
  givenPublished,
  givenSisters,
  type Place,
  reading,
} from './given-models.ts'
import { listModels } from './list-models.ts'
import { offerModel } from './offer-model.ts'
import { withdrawModel } from './withdraw-model.ts'
import { withdrawOffer } from './withdraw-offer.ts'

type Model = { modelUnitId: number; modelId: number }
const seen = async ({ unitId, chair }: Place, model: Model) =>
  findModel(chair, { unitId, ...model }).then(
    ({ text }) => text?.content ?? 'only that it was done',
    (error) => (error instanceof NotFound ? 'nothing' : Promise.reject(error)),
  )
const listed = async ({ unitId, chair }: Place) =>
  (await listModels(chair, { unitId })).rows.map(({ name, source }) => `${name}: ${source}`)

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUg==', 'base64').toString('base64')

test('a model is read beside only after the union above both has published it', async ({ ctx }) => {
  const world = await givenSisters(ctx)
  const { a, b, upper, stranger } = world
  const model = await givenDescribed(a)
  const photo = {
    ...model,
    ...(await addPhoto(a.chair, { unitId: a.unitId, modelId: model.modelId, photo: picture })),
  }
  const photoSeen = ({ unitId, chair }: Place) =>
    findModelPhoto(chair, { unitId, ...photo }).then(
      ({ mimeType }) => mimeType,
      () => 'nothing',
    )
  expect([await seen(b, model), await listed(b), await photoSeen(b)]).toEqual([
    'nothing',
    [],
    'nothing',
  ])
  await expect(publishModel(upper.chair, { unitId: upper.unitId, ...model })).rejects.toThrow(
    Refused,
  )

  await offerModel(a.chair, { unitId: a.unitId, modelId: model.modelId })
  expect([await seen(upper, model), await seen(b, model)]).toEqual([reading.content, 'nothing'])
  expect(await listed(upper)).toEqual(['Tổ đọc sách trưa: offered'])

  await publishModel(upper.chair, { unitId: upper.unitId, ...model })
  expect([await seen(b, model), await photoSeen(b)]).toEqual([reading.content, 'image/png'])
  expect(await listed(b)).toEqual(['Tổ đọc sách trưa: published'])
  expect([await seen(stranger, model), await listed(stranger), await photoSeen(stranger)]).toEqual([
    'nothing',
    [],
    'nothing',
  ])
})

test('raw SQL as the server shows a sister neither the description nor the publication nor the spread', async ({
  ctx,
}) => {
  const world = await givenSisters(ctx)
  const model = await givenPublished(world)
  const { b, c, stranger, upper } = world
  await adoptModel(b.chair, { unitId: b.unitId, ...model, sinceDay: '10/01/2026' })
  const { sql } = await import('kysely')
  const rowsSeenBy = (unitId: number, asked: number) =>
    ctx.db.transaction().execute(async (db) => {
      await sql`select set_config('role', 'congdoan_server', true), set_config('app.units', ${`{${unitId}}`}, true),
        set_config('app.branch', '', true), set_config('app.as_of', ${ctx.today}, true)`.execute(db)
      const { rows } = await sql<{ counts: number[] }>`select array[
        (select count(*) from initiatives.model), (select count(*) from initiatives.publication), (select count(*) from initiatives.adoption),
        (select count(*) from initiatives.publications_for(${asked}, ${ctx.today}::date)),
        (select count(*) from initiatives.spread_of(${asked}, ${upper.unitId}, ${model.publicationId}, ${ctx.today}::date))]::int[] as counts`.execute(
        db,
      )
      return rows[0]?.counts
    })
  expect(await rowsSeenBy(c.unitId, c.unitId)).toEqual([0, 0, 0, 1, 1])
  // Asking for a unit that was not entered gives nothing, whoever may see it.
  expect(await rowsSeenBy(stranger.unitId, c.unitId)).toEqual([0, 0, 0, 0, 0])
  expect(await rowsSeenBy(stranger.unitId, stranger.unitId)).toEqual([0, 0, 0, 0, 0])
})

test('what was published stays as it was until it is sent and published again', async ({ ctx }) => {
  const world = await givenSisters(ctx)
  const { a, b, upper } = world
  const model = await givenPublished(world)
  const own = { unitId: a.unitId, modelId: model.modelId }
  await changeModel(a.chair, { ...own, ...reading, content: 'Đọc cả trưa thứ ba' })
  expect(await seen(b, model)).toBe(reading.content)
  await offerModel(a.chair, own)
  await withdrawOffer(a.chair, own)
  expect((await findModel(a.chair, { unitId: a.unitId, ...model })).own?.offerState).toBe(
    'published',
  )
  await offerModel(a.chair, own)
  const again = await publishModel(upper.chair, {
    unitId: upper.unitId,
    modelUnitId: a.unitId,
    modelId: model.modelId,
  })
  expect(again.publicationId).toBe(model.publicationId)
  expect(await seen(b, model)).toBe('Đọc cả trưa thứ ba')
  await expect(withdrawModel(a.chair, own)).rejects.toThrow('Cấp trên đã phổ biến')
  const theirs = await givenDescribed(upper)
  await publishModel(upper.chair, { unitId: upper.unitId, ...theirs })
  await expect(
    withdrawModel(upper.chair, { unitId: upper.unitId, modelId: theirs.modelId }),
  ).rejects.toThrow('Đơn vị đang phổ biến')
})

test('sent back with a remark; taken down again with a reason, while who does it goes on', async ({
  ctx,
}) => {
  const world = await givenSisters(ctx)
  const { a, b, c, upper, stranger } = world
  const model = await givenDescribed(a)
  const own = { unitId: a.unitId, modelId: model.modelId }
  await offerModel(a.chair, own)
  const back = { ...model, remark: 'Thêm chi phí' }
  await expect(returnModel(stranger.chair, { unitId: stranger.unitId, ...back })).rejects.toThrow(
    NotFound,
  )
  await returnModel(upper.chair, { unitId: upper.unitId, ...back })
  const offer = async () => (await findModel(a.chair, { ...own, ...model })).own
  expect(await offer()).toMatchObject({ offerState: 'returned', remark: 'Thêm chi phí' })
  await offerModel(a.chair, own)
  const { publicationId } = await publishModel(upper.chair, { unitId: upper.unitId, ...model })
  await adoptModel(b.chair, { unitId: b.unitId, ...model, sinceDay: '10/01/2026' })
  await withdrawPublication(upper.chair, {
    unitId: upper.unitId,
    publicationId,
    reason: 'Chưa phù hợp quy định',
  })
  expect(await offer()).toMatchObject({
    offerState: 'returned',
    remark: 'Thôi phổ biến: Chưa phù hợp quy định',
  })
  expect([await seen(b, model), await seen(c, model)]).toEqual(['only that it was done', 'nothing'])
  expect(await listed(b)).toEqual(['Tổ đọc sách trưa: adopted'])
})

test('from above a model that was not sent up is read, by the officers alone', async ({ ctx }) => {
  const { a, upper } = await givenSisters(ctx)
  const model = await givenDescribed(a)
  const asked = { unitId: a.unitId, ...model }
  expect((await findModel(upper.chair, asked)).text?.name).toBe(reading.name)
  const treasurer = acting(ctx, await givenActor(ctx.db, upper.unitId, 'treasurer'))
  await expect(findModel(treasurer, asked)).rejects.toThrow('không có quyền')
})
