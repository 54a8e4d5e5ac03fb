import { expect } from 'vitest'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { givenActor, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import '../refusals.ts'
import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { holdPosition } from '../position/hold-position.ts'
import { positionRights } from '../position/position-rights.ts'
import { openSubunit } from '../subunit/open-subunit.ts'
import { closeUnit } from './close-unit.ts'
import { findUnit } from './find-unit.ts'
import { decision } from './given-history.ts'
import { listUnitsBelow } from './list-units-below.ts'
import { mergeUnits } from './merge-units.ts'
import { renameUnit } from './rename-unit.ts'
import { splitUnit } from './split-unit.ts'
import { transferUnit } from './transfer-unit.ts'

/** A province, two unions below it, two grassroots unions below the first and one below the second. */
async function givenProvince(ctx: Context) {
  const provinceId = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const upper = { kind: 'superior_union', parentId: provinceId }
  const eastId = await givenUnit(ctx.db, { ...upper, name: 'Công đoàn Miền Đông' })
  const westId = await givenUnit(ctx.db, { ...upper, name: 'Công đoàn Miền Tây' })
  const roadsId = await givenUnit(ctx.db, { parentId: eastId, name: 'CĐCS Sở Giao thông' })
  const buildingId = await givenUnit(ctx.db, { parentId: eastId, name: 'CĐCS Sở Xây dựng' })
  const healthId = await givenUnit(ctx.db, { parentId: westId, name: 'CĐCS Sở Y tế' })
  const as = async (unitId: number, role: Role = 'chair') =>
    acting(ctx, await givenActor(ctx.db, unitId, role))
  return { provinceId, eastId, westId, roadsId, buildingId, healthId, as }
}
const fields = { shortName: 'CĐCS mới', documentCode: 'CĐCS', place: 'Nam Định', ...decision }
const united = { ...fields, kind: 'grassroots_union', name: 'CĐCS Sở Xây dựng và Giao thông' }
const onDay = '01/03/2025'

test('two units united in a new one end, name their successor, and are still read from above', async ({
  ctx,
}) => {
  const { eastId, provinceId, roadsId, buildingId, as } = await givenProvince(ctx)
  const sourceUnitIds = [roadsId, buildingId]

  const east = await as(eastId)
  const { unitId } = await mergeUnits(east, { unitId: eastId, sourceUnitIds, onDay, ...united })

  const before = await listUnitsBelow(east, { unitId: eastId, asOf: '28/02/2025' })
  const after = await listUnitsBelow(east, { unitId: eastId, asOf: onDay })
  expect(before.rows.map((row) => row.unitId).sort()).toEqual(sourceUnitIds.sort())
  expect(after.rows).toMatchObject([{ unitId, name: united.name }])
  const archive = await findUnit(await as(provinceId), { unitId: roadsId })
  expect(archive).toMatchObject({
    name: { name: 'CĐCS Sở Giao thông' },
    closedOn: '2025-03-01',
    successorId: unitId,
    successorName: united.name,
    events: [{ kind: 'merge_into', onDay: '2025-03-01', decisionNumber: '7/QĐ-LĐLĐ' }],
  })
  const heir = await findUnit(east, { unitId })
  expect(heir.predecessors.map((unit) => unit.unitId)).toEqual(sourceUnitIds.sort())
  expect(heir.events.map((event) => event.kind).sort()).toEqual([
    ...['establish', 'receive_merged', 'receive_merged'],
  ])
})

test('the officers and groups of a merged unit end with it', async ({ ctx }) => {
  const { eastId, roadsId, buildingId, as } = await givenProvince(ctx)
  const { personId } = await givenPerson(ctx.db)
  const post = { personId, holderName: 'Lê Văn An', kind: 'chair', fromDay: '01/01/2023' }
  await holdPosition(await as(eastId), { unitId: roadsId, ...post, how: 'elected' })
  const group = { kind: 'group', name: 'Tổ 1', openedOn: '01/01/2023' } as const
  await openSubunit(await as(roadsId), { unitId: roadsId, ...group })

  const merged = { sourceUnitIds: [roadsId], intoUnitId: buildingId }
  await mergeUnits(await as(eastId), { unitId: eastId, ...merged, onDay, ...decision })

  expect(await positionRights(ctx.db, personId, '2025-02-28').execute()).toHaveLength(2)
  expect(await positionRights(ctx.db, personId, '2025-03-01').execute()).toEqual([])
  const groups = ctx.db.selectFrom('organization.subunit').select('closedOn')
  expect(await groups.execute()).toEqual([{ closedOn: '2025-03-01' }])
  await expect(
    openSubunit(await as(roadsId), { unitId: roadsId, ...group, openedOn: onDay }),
  ).rejects.toThrow('CĐCS Sở Giao thông đã kết thúc hoạt động từ ngày 01/03/2025')
})

test('a union above that ends hands the unions below it to its successor', async ({ ctx }) => {
  const { provinceId, eastId, westId, roadsId, as } = await givenProvince(ctx)
  const province = await as(provinceId)
  const closing = { unitId: eastId, onDay, ...decision }

  await expect(closeUnit(province, closing)).rejects.toThrow('Còn 2 đơn vị trực thuộc')
  await closeUnit(province, { ...closing, successorId: westId })

  expect((await listUnitsBelow(province, { unitId: westId, asOf: onDay })).total).toBe(3)
  expect(await findUnit(province, { unitId: roadsId })).toMatchObject({
    parents: [
      { parentId: eastId, until: '2025-03-01' },
      { parentId: westId, since: '2025-03-01', until: null },
    ],
    events: [{ kind: 'transfer', otherUnitId: westId }],
  })
})

test('a unit moves with its history to another parent, and only below a kind that may hold it', async ({
  ctx,
}) => {
  const { provinceId, eastId, westId, roadsId, healthId, as } = await givenProvince(ctx)
  const province = await as(provinceId)
  const moved = { unitId: provinceId, movedUnitId: roadsId, onDay, ...decision }

  await expect(transferUnit(province, { ...moved, toUnitId: eastId })).rejects.toThrow(Refused)
  await expect(transferUnit(province, { ...moved, toUnitId: healthId })).rejects.toThrow(
    'Vào ngày 01/03/2025, “Công đoàn cơ sở” không trực thuộc “Công đoàn cơ sở”.',
  )
  await transferUnit(province, { ...moved, toUnitId: westId })

  const west = await as(westId)
  expect(await findUnit(west, { unitId: roadsId })).toMatchObject({ parents: [{}, {}] })
  await expect(findUnit(await as(eastId), { unitId: roadsId })).rejects.toThrow(NotFound)
})

test('a unit split off stands beside the one it came from', async ({ ctx }) => {
  const { eastId, roadsId, as } = await givenProvince(ctx)
  const split = { unitId: eastId, sourceUnitId: roadsId, onDay }

  const { unitId } = await splitUnit(await as(eastId), { ...united, ...split })

  const found = await findUnit(await as(eastId), { unitId })
  expect(found).toMatchObject({
    parents: [{ parentId: eastId }],
    predecessors: [{ unitId: roadsId, closedOn: null }],
  })
})

test('a name is changed above; a unit with nobody above it writes its own down', async ({
  ctx,
}) => {
  const { eastId, roadsId, provinceId, as } = await givenProvince(ctx)
  const renamed = { name: 'CĐCS Sở Giao thông Vận tải', onDay, ...fields }

  await expect(renameUnit(await as(roadsId), { unitId: roadsId, ...renamed })).rejects.toThrow(
    'Việc này do công đoàn cấp trên quyết định.',
  )
  await renameUnit(await as(eastId), { unitId: roadsId, ...renamed })
  await renameUnit(await as(provinceId), { unitId: provinceId, ...renamed })

  const { names } = await findUnit(await as(roadsId), { unitId: roadsId })
  expect(names).toMatchObject([
    { name: 'CĐCS Sở Giao thông', until: '2025-03-01' },
    { name: 'CĐCS Sở Giao thông Vận tải', since: '2025-03-01', until: null },
  ])
})

test('a unit decides only about units below it', async ({ ctx }) => {
  const { eastId, westId, roadsId, healthId, as } = await givenProvince(ctx)
  const [east, west] = [await as(eastId), await as(westId)]
  const merged = { sourceUnitIds: [healthId], intoUnitId: roadsId, onDay, ...decision }

  await expect(mergeUnits(east, { unitId: eastId, ...merged })).rejects.toThrow(NotFound)
  await expect(mergeUnits(east, { unitId: westId, ...merged })).rejects.toThrow(NotFound)
  await expect(mergeUnits(await as(roadsId), { unitId: eastId, ...merged })).rejects.toThrow(
    NotFound,
  )
  await expect(
    closeUnit(west, { unitId: healthId, successorId: roadsId, onDay, ...decision }),
  ).rejects.toThrow(NotFound)
  await expect(
    closeUnit(await as(eastId, 'committee'), { unitId: roadsId, onDay, ...decision }),
  ).rejects.toThrow(Forbidden)
})

test('a merger says which field of the new unit is empty', async ({ ctx }) => {
  const { eastId, roadsId, buildingId, as } = await givenProvince(ctx)
  const sources = { unitId: eastId, sourceUnitIds: [roadsId, buildingId], onDay, ...decision }

  const merging = mergeUnits(await as(eastId), { ...sources, name: '' })

  await expect(merging).rejects.toThrow(Invalid)
  await expect(merging).rejects.toMatchObject({ fields: { name: ['Tên đơn vị còn trống'] } })
})
