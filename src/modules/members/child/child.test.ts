import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findMember } from '../member/find-member.ts'
import { addChild } from './add-child.ts'
import { changeChild } from './change-child.ts'
import { removeChild } from './remove-child.ts'
import { restoreChild } from './restore-child.ts'

async function givenChild(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { memberId } = await givenMember(ctx.db, unitId)
  const { childId } = await addChild(chair, { unitId, memberId, fullName: 'Trần An' })
  const children = async (reader = chair) =>
    (await findMember(reader, { unitId, memberId })).children
  return { unitId, memberId, chair, childId, children }
}

test('the second of two officers who change a child is told what the first wrote', async ({
  ctx,
}) => {
  const { unitId, chair, childId, children } = await givenChild(ctx)
  const first = { unitId, childId, version: 1, fullName: 'trần thị an', birthDay: '02/03/2019' }
  await changeChild(chair, first)

  const second = changeChild(chair, { ...first, fullName: 'Trần Văn An' })
  await expect(second).rejects.toThrow('Trần Thị An, sinh 02/03/2019')
  expect(await children()).toMatchObject([{ fullName: 'Trần Thị An', version: 2 }])

  await changeChild(chair, { ...first, version: 2, fullName: 'Trần Văn An' })
  expect(await children()).toMatchObject([{ fullName: 'Trần Văn An', birthDay: '2019-03-02' }])
})

test('a child removed by mistake is taken back; meanwhile a group leader no longer sees it', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, childId, children } = await givenChild(ctx)
  const { id: subunitId } = await ctx.db
    .insertInto('organization.subunit')
    .values({ unitId, kind: 'group', name: 'Tổ 1', openedOn: '2019-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('members.groupAssignment')
    .values({ unitId, memberId, subunitId, fromDay: '2020-01-01' })
    .execute()
  const actor = await givenActor(ctx.db, unitId)
  const leader = acting(ctx, { ...actor, rights: [{ unitId, role: 'group-leader', subunitId }] })

  await removeChild(chair, { unitId, childId })
  expect(await children()).toMatchObject([{ childId, removed: true }])
  expect(await children(leader)).toEqual([])

  await restoreChild(chair, { unitId, childId })
  expect(await children(leader)).toMatchObject([{ fullName: 'Trần An' }])
})

test('what was removed more than a day ago is gone for good with the next removal', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, childId } = await givenChild(ctx)
  await ctx.db
    .updateTable('members.child')
    .set({ removedAt: '2026-01-01T00:00:00Z' })
    .where('id', '=', childId)
    .execute()
  const { childId: other } = await addChild(chair, { unitId, memberId, fullName: 'Trần Bình' })
  await removeChild(chair, { unitId, childId: other })

  await expect(restoreChild(chair, { unitId, childId })).rejects.toThrow(/quá thời gian/)
  const left = await ctx.db.selectFrom('members.child').select('id').execute()
  expect(left).toEqual([{ id: other }])
})
