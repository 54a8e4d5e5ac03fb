import { expect } from 'vitest'
import { introduceOfficer, positionRights } from '#organization'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { admitMember } from './admit-member.ts'
import { listPostChoices } from './list-post-choices.ts'
import { listRecordChoices } from './list-record-choices.ts'

/** A new unit whose first chair was put in from above, as a person whom nobody knew. */
async function givenNewUnit(ctx: Context, nationalId = '') {
  const above = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: above })
  const top = acting(ctx, await givenActor(ctx.db, above, 'chair'))
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { personId } = await introduceOfficer(top, {
    unitId,
    holderName: 'Trần Thị Bình',
    nationalId,
    kind: 'chair',
    fromDay: '02/01/2026',
    how: 'appointed',
  })
  const admit = (more: object) =>
    admitMember(chair, {
      unitId,
      fullName: 'Trần thị bình',
      sex: 'female',
      joinedOn: '02/01/2026',
      ...more,
    })
  return { unitId, personId, top, chair, admit }
}

test('the unit above puts in the first chair of a new unit, who has the rights of the post at once', async ({
  ctx,
}) => {
  const { unitId, personId } = await givenNewUnit(ctx)

  const rights = await positionRights(ctx.db, personId, ctx.today).execute()

  expect(rights.map((right) => [right.unitId, right.role])).toEqual([
    [unitId, 'chair'],
    [unitId, 'committee'],
  ])
})

test('an officer without a record is admitted as the same person, once whoever admits says so', async ({
  ctx,
}) => {
  const { unitId, personId, chair, admit } = await givenNewUnit(ctx)
  const choices = await listRecordChoices(chair, { unitId })
  expect(choices.officersWithoutRecord).toEqual([
    { value: personId, label: 'Chủ tịch Trần Thị Bình' },
  ])

  await expect(admit({})).rejects.toThrow('Chủ tịch Trần Thị Bình đã được ghi chức vụ')
  const namesake = await admit({ differentPerson: true })
  expect(namesake.personId).not.toBe(personId)
  const admitted = await admit({ officerPersonId: personId, nationalId: '001185012345' })
  expect(admitted.personId).toBe(personId)
  expect((await listRecordChoices(chair, { unitId })).officersWithoutRecord).toEqual([])
  await expect(admit({ officerPersonId: personId })).rejects.toThrow('đã có hồ sơ')
})

test('an officer who was entered with an ID number is recognised by it', async ({ ctx }) => {
  const { personId, admit } = await givenNewUnit(ctx, '001185012345')

  expect((await admit({ nationalId: '001185012345' })).personId).toBe(personId)
})

test('whoever chooses a post from above sees names, not birth days; beside nobody sees anything', async ({
  ctx,
}) => {
  const { unitId, top, chair } = await givenNewUnit(ctx)
  await givenMember(ctx.db, unitId, { fullName: 'Lê Văn Tám' })
  const asked = { unitId, q: 'tam' }

  expect((await listPostChoices(chair, asked)).people).toMatchObject([{ birthDay: '1985-05-20' }])
  expect((await listPostChoices(top, asked)).people).toMatchObject([
    { fullName: 'Lê Văn Tám', birthDay: null },
  ])
  const beside = acting(ctx, await givenActor(ctx.db, await givenUnit(ctx.db), 'chair'))
  await expect(listPostChoices(beside, asked)).rejects.toThrow(NotFound)
})
