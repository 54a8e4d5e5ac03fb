import { expect } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { listFacts } from './list-facts.ts'
import { listFigures } from './list-figures.ts'

const year = { from: '2025-01-01', to: '2025-12-31' }

test('a union that moved in the middle of the year is counted, and its facts are shown, above whom it stood on the day', async ({
  ctx,
}) => {
  const before = await givenUnit(ctx.db, { kind: 'superior_union' })
  const after = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: before })
  await ctx.db
    .updateTable('organization.unitParent')
    .set({ valid: '[2000-01-01,2025-07-01)' })
    .where('unitId', '=', unitId)
    .execute()
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId, parentId: after, valid: '[2025-07-01,)' })
    .execute()
  await givenMember(ctx.db, unitId, { fullName: 'Lê Thị Xuân', joinedOn: '2025-03-01' })
  await givenMember(ctx.db, unitId, { fullName: 'Vũ Văn Thu', joinedOn: '2025-09-01', sex: 'male' })

  const seenFrom = async (upper: number, tree: 'as-was' | 'as-is') => {
    const chair = acting(ctx, await givenActor(ctx.db, upper, 'chair'))
    const figures = await listFigures(chair, { unitId: upper, ...year, tree })
    const facts = async (figure: string) =>
      (await listFacts(chair, { unitId: upper, figure, ...year, tree })).rows.map(
        ({ label }) => label,
      )
    const number = (name: string) => figures.find((one) => one.name === name)?.branch
    return {
      admitted: number('members.admitted'),
      whoWasAdmitted: await facts('members.admitted'),
      members: number('members.members'),
      whoIsMember: await facts('members.members'),
    }
  }
  const both = ['Lê Thị Xuân', 'Vũ Văn Thu']
  expect(await seenFrom(before, 'as-was')).toEqual({
    admitted: 1,
    whoWasAdmitted: ['Lê Thị Xuân'],
    members: 0,
    whoIsMember: [],
  })
  expect((await seenFrom(after, 'as-was')).whoIsMember.sort()).toEqual(both)
  expect(await seenFrom(after, 'as-was')).toMatchObject({
    admitted: 1,
    whoWasAdmitted: ['Vũ Văn Thu'],
    members: 2,
  })
  expect(await seenFrom(before, 'as-is')).toEqual({
    admitted: 0,
    whoWasAdmitted: [],
    members: 0,
    whoIsMember: [],
  })
  expect(await seenFrom(after, 'as-is')).toMatchObject({ admitted: 2, members: 2 })
})

test('facts are searched without accents and paged', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  for (const fullName of ['Đỗ Thị Hòa', 'Trần Văn Đức', 'Lý Thị Hoa'])
    await givenMember(ctx.db, unitId, { fullName })
  const inspector = acting(ctx, await givenActor(ctx.db, unitId, 'inspector'))
  const asked = { unitId, figure: 'members.members', ...year }
  expect((await listFacts(inspector, { ...asked, q: 'hoa' })).total).toBe(2)
  expect((await listFacts(inspector, { ...asked, q: 'duc' })).rows).toMatchObject([
    { label: 'Trần Văn Đức', href: expect.stringContaining(`/units/${unitId}/members/`) },
  ])
  const page = await listFacts(inspector, { ...asked, size: 2, page: 2 })
  expect(page).toMatchObject({ total: 3, rows: [{ amount: 1 }] })
})

test('a member may not look behind the numbers, and a stranger finds no unit', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const beside = await givenUnit(ctx.db)
  const asked = { unitId, figure: 'members.members', ...year }
  await expect(
    listFacts(acting(ctx, await givenActor(ctx.db, unitId, 'member')), asked),
  ).rejects.toThrow(Forbidden)
  await expect(
    listFacts(acting(ctx, await givenActor(ctx.db, beside, 'chair')), asked),
  ).rejects.toThrow(NotFound)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  await expect(
    listFacts(chair, { ...asked, figure: 'members.member; drop table' }),
  ).rejects.toThrow(NotFound)
})
