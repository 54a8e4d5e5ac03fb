import type { Context } from '#platform/context.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import '../refusals.ts'
import { publishModel } from '../publication/publish-model.ts'
import { describeModel } from './describe-model.ts'
import { offerModel } from './offer-model.ts'

export const reading = {
  name: 'Tổ đọc sách trưa',
  field: 'union',
  content: 'Mỗi trưa thứ năm đọc chung ba mươi phút',
  contact: 'Chị Hà, 0900 000 000',
} as const

/** An upper union with three below it, and one that stands elsewhere; each with its chair. */
export async function givenSisters(ctx: Context) {
  const upperId = await givenUnit(ctx.db, { name: 'Công đoàn cấp trên', kind: 'superior_union' })
  const below = async (name: string) => {
    const unitId = await givenUnit(ctx.db, { name, parentId: upperId })
    return { unitId, chair: await chairOf(unitId) }
  }
  const chairOf = async (unitId: number) => acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const strangerId = await givenUnit(ctx.db, { name: 'Công đoàn nơi khác' })
  return {
    upper: { unitId: upperId, chair: await chairOf(upperId) },
    a: await below('Công đoàn A'),
    b: await below('Công đoàn B'),
    c: await below('Công đoàn C'),
    stranger: { unitId: strangerId, chair: await chairOf(strangerId) },
  }
}
export type Sisters = Awaited<ReturnType<typeof givenSisters>>
export type Place = Sisters['a']

export async function givenDescribed(
  { unitId, chair }: Place,
  changed: Partial<Record<'name', string>> = {},
) {
  const { modelId } = await describeModel(chair, { unitId, ...reading, ...changed })
  return { modelUnitId: unitId, modelId }
}

/** Described by one union, sent up, and published by the union above. */
export async function givenPublished(
  { upper, ...world }: Sisters,
  by: Place = world.a,
  changed: Partial<Record<'name', string>> = {},
) {
  const model = await givenDescribed(by, changed)
  await offerModel(by.chair, { unitId: by.unitId, modelId: model.modelId })
  const { publicationId } = await publishModel(upper.chair, { unitId: upper.unitId, ...model })
  return { ...model, publicationId }
}
