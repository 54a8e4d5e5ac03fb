import { expect } from 'vitest'
import { admitMember } from '#members'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findToday } from './find-today.ts'

test('the union sees about whom the last acts were, the one above only what was done', async ({
  ctx,
}) => {
  const aboveId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: aboveId })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const upperChair = acting(ctx, await givenActor(ctx.db, aboveId, 'chair'))
  await admitMember(chair, {
    unitId,
    fullName: 'Lê Thị Hoa',
    sex: 'female',
    joinedOn: '2020-01-01',
  })

  const seen = [await findToday(chair, { unitId }), await findToday(upperChair, { unitId })]

  expect(seen.map(({ recent }) => recent?.map(({ name, subject }) => [name, subject]))).toEqual([
    [['members.admit-member', 'Lê Thị Hoa']],
    [['members.admit-member', null]],
  ])
})
