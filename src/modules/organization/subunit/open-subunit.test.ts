import { expect } from 'vitest'
import { Forbidden, Invalid, NotFound } from '#platform/errors.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { listSubunits } from './list-subunits.ts'
import { openSubunit } from './open-subunit.ts'

const group = { kind: 'group', name: 'Tổ Hành chính', openedOn: '05/03/2024' } as const

test('the chair opens a group and finds it without typing accents', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  await openSubunit(chair, { unitId, ...group })

  const found = await listSubunits(chair, { unitId, q: 'to hanh' })
  expect(found.rows).toMatchObject([{ name: 'Tổ Hành chính', openedOn: '2024-03-05' }])
})

test('the same form sent twice opens one group', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = { ...acting(ctx, await givenActor(ctx.db, unitId, 'chair')), requestKey: 'lan-1' }

  const first = await openSubunit(chair, { unitId, ...group })
  const second = await openSubunit(chair, { unitId, ...group })

  expect(second).toEqual(first)
  expect((await listSubunits(chair, { unitId })).total).toBe(1)
})

test('a member opens nothing, and for a stranger the unit does not exist', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const other = await givenUnit(ctx.db)
  const member = acting(ctx, await givenActor(ctx.db, unitId, 'member'))
  const stranger = acting(ctx, await givenActor(ctx.db, other, 'chair'))

  await expect(openSubunit(member, { unitId, ...group })).rejects.toThrow(Forbidden)
  await expect(openSubunit(stranger, { unitId, ...group })).rejects.toThrow(NotFound)
})

test('a day that does not exist is refused beside its field', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  const opening = openSubunit(chair, { unitId, ...group, openedOn: '31/02/2024' })

  await expect(opening).rejects.toThrow(Invalid)
  await expect(opening).rejects.toMatchObject({
    fields: { openedOn: [expect.stringContaining('31/02/2024')] },
  })
})

test('each command leaves one line in the audit chain', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  await openSubunit(chair, { unitId, ...group })

  const lines = await ctx.db
    .selectFrom('platform.auditLine')
    .select(['unitId', 'seq', 'name'])
    .execute()
  expect(lines).toEqual([{ unitId, seq: 1, name: 'organization.open-subunit' }])
})
