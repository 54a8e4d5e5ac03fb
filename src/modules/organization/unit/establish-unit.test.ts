import { expect } from 'vitest'
import { Forbidden, NotFound, Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { givenActor, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { holdPosition } from '../position/hold-position.ts'
import { positionRights } from '../position/position-rights.ts'
import { establishUnit } from './establish-unit.ts'
import { foundFirstUnit } from './found-first-unit.ts'

const decision = {
  decisionNumber: '12/QĐ-CĐVC',
  decisionDay: '01/03/2020',
  decisionIssuer: 'Công đoàn Viên chức tỉnh',
}
const healthUnion = {
  kind: 'grassroots_union',
  name: 'Công đoàn cơ sở Sở Y tế',
  shortName: 'CĐCS Sở Y tế',
  documentCode: 'CĐCS',
  place: 'Nam Định',
  establishedOn: '05/03/2020',
  ...decision,
}

test('the unit above establishes a unit and puts in its first chair', async ({ ctx }) => {
  const upperId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const upperChair = acting(ctx, await givenActor(ctx.db, upperId, 'chair'))
  const { personId, name } = await givenPerson(ctx.db)

  const { unitId } = await establishUnit(upperChair, { unitId: upperId, ...healthUnion })
  await holdPosition(upperChair, {
    unitId,
    personId,
    holderName: name,
    kind: 'chair',
    fromDay: '05/03/2020',
    how: 'appointed',
  })

  expect(await positionRights(ctx.db, personId, ctx.today).execute()).toMatchObject([
    { unitId, role: 'chair' },
    { unitId, role: 'committee' },
  ])
  const unit = ctx.db.selectFrom('organization.unit').where('id', '=', unitId).selectAll()
  expect(await unit.executeTakeFirst()).toMatchObject({ slug: 'cdcs-so-y-te', sector: 'admin' })
  const event = ctx.db.selectFrom('organization.unitEvent').where('unitId', '=', unitId)
  expect(await event.select(['kind', 'decisionNumber']).execute()).toEqual([
    { kind: 'establish', decisionNumber: '12/QĐ-CĐVC' },
  ])
})

test('a second unit of the same short name gets a slug of its own', async ({ ctx }) => {
  const upperId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const upperChair = acting(ctx, await givenActor(ctx.db, upperId, 'chair'))

  await establishUnit(upperChair, { unitId: upperId, ...healthUnion })
  await establishUnit(upperChair, { unitId: upperId, ...healthUnion })

  const slugs = ctx.db.selectFrom('organization.unit').where('slug', 'like', 'cdcs%')
  expect(await slugs.select('slug').orderBy('slug').execute()).toEqual([
    { slug: 'cdcs-so-y-te' },
    { slug: 'cdcs-so-y-te-2' },
  ])
})

test('the levels of a day are those of the law of that day', async ({ ctx }) => {
  const provinceId = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const chair = acting(ctx, await givenActor(ctx.db, provinceId, 'chair'))
  const founded = (kind: string, establishedOn: string) =>
    establishUnit(chair, { unitId: provinceId, ...healthUnion, kind, establishedOn })

  await founded('district_federation', '30/06/2025')
  await founded('commune_union', '01/07/2025')
  await expect(founded('district_federation', '01/07/2025')).rejects.toThrow(
    'Ngày 01/07/2025 không có loại “Liên đoàn Lao động huyện”',
  )
  await expect(founded('commune_union', '30/06/2025')).rejects.toThrow(Refused)
  await expect(founded('confederation', '01/07/2025')).rejects.toThrow(
    'Vào ngày 01/07/2025, “Tổng Liên đoàn Lao động Việt Nam” không trực thuộc “Liên đoàn Lao động tỉnh, thành phố”.',
  )
})

test('nothing is established below a unit before it exists', async ({ ctx }) => {
  const upperId = await givenUnit(ctx.db, { kind: 'superior_union', establishedOn: '2021-01-01' })
  const chair = acting(ctx, await givenActor(ctx.db, upperId, 'chair'))

  await expect(establishUnit(chair, { unitId: upperId, ...healthUnion })).rejects.toThrow(
    'đơn vị thành lập ngày 01/01/2021',
  )
})

test('only its own chair and deputy establish below a unit', async ({ ctx }) => {
  const topId = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const upperId = await givenUnit(ctx.db, { kind: 'superior_union', parentId: topId })
  const besideId = await givenUnit(ctx.db, { kind: 'superior_union', parentId: topId })
  const founded = async (unitId: number, role: 'chair' | 'committee') =>
    establishUnit(acting(ctx, await givenActor(ctx.db, unitId, role)), {
      unitId: upperId,
      ...healthUnion,
    })

  await expect(founded(upperId, 'committee')).rejects.toThrow(Forbidden)
  await expect(founded(topId, 'chair')).rejects.toThrow(Forbidden)
  await expect(founded(besideId, 'chair')).rejects.toThrow(NotFound)
})

test('the first unit is founded with its chair, and only once', async ({ ctx }) => {
  const { personId, name: holderName } = await givenPerson(ctx.db)
  const { name, shortName, documentCode, place } = healthUnion
  const first = {
    slug: null,
    kind: 'grassroots_union',
    sector: 'admin',
    establishedOn: '1998-05-01',
    chair: { personId, holderName },
    ...{ name, shortName, documentCode, place },
  } as const

  const { unitId } = await inTransaction(ctx, (ctx) => foundFirstUnit(ctx, first))

  expect(await positionRights(ctx.db, personId, ctx.today).execute()).toMatchObject([
    { unitId, role: 'chair' },
    { unitId, role: 'committee' },
  ])
  await expect(inTransaction(ctx, (ctx) => foundFirstUnit(ctx, first))).rejects.toThrow(
    'Hệ thống đã có đơn vị',
  )
})
