import { expect } from 'vitest'
import { openSubunit } from '#organization'
import { buildList, type ListCell } from '#testing/build-list.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { givenCheckedImport } from '#testing/given-import.ts'
import { acting, test } from '#testing/test.ts'
import { addChild } from '../child/add-child.ts'
import { moveToGroup } from '../group-assignment/move-to-group.ts'
import { admitMember } from '../member/admit-member.ts'
import { changeMember } from '../member/change-member.ts'
import { applyImport } from './apply-import.ts'
import { findImport } from './find-import.ts'
import { undoImport } from './undo-import.ts'

const heading = [
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'CCCD',
  'Ngày kết nạp',
  'SĐT',
  'Tổ',
  'Số thẻ',
]
const list = (...rows: ListCell[][]) => buildList({ rows: [heading, ...rows] })
const hoa = ['Nguyễn Thị Hoa', 'Nữ', '20/05/1985', '001185012345', '05/03/2014', '0912345678']

async function everything(db: Parameters<typeof givenUnit>[0]) {
  const [members, periods, events, places, persons] = [
    await db.selectFrom('members.member').selectAll().orderBy('id').execute(),
    await db.selectFrom('members.membership').selectAll().orderBy('id').execute(),
    await db.selectFrom('members.membershipEvent').selectAll().orderBy('id').execute(),
    await db.selectFrom('members.groupAssignment').selectAll().orderBy('id').execute(),
    await db.selectFrom('identity.person').selectAll().orderBy('id').execute(),
  ]
  return {
    members: members.map(({ version: _, ...member }) => member),
    periods,
    events,
    places,
    numbers: persons.map((person) => person.nationalIdTail).filter(Boolean),
  }
}

test('an undone import leaves the union as it was, and can be made again', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const day = { openedOn: '01/01/2010' } as const
  await openSubunit(chair, { unitId, kind: 'group', name: 'Tổ Tài vụ', ...day })
  const { subunitId } = await openSubunit(chair, { unitId, kind: 'group', name: 'Tổ Một', ...day })
  await admitMember(chair, {
    unitId,
    fullName: 'Trần Văn Bình',
    sex: 'male',
    birthDay: '05/03/1980',
    joinedOn: '01/09/2015',
    cardNumber: 'A-01',
    subunitId,
  })
  const before = await everything(ctx.db)
  const file = list(
    [...hoa, 'Tổ Tài vụ', 'A-02'],
    ['Trần Văn Bình', 'Nam', '05/03/1980', '001080000111', null, '0987654321', 'tổ tài vụ', 'A-03'],
  )
  const importId = await givenCheckedImport(chair, unitId, file)
  expect(await applyImport(chair, { unitId, importId })).toMatchObject({ added: 1, changed: 1 })
  const after = await everything(ctx.db)
  expect(after.members).toMatchObject([{ cardNumber: 'A-03', phone: '0987654321' }, {}])
  expect(after.places).toHaveLength(3)

  await undoImport(chair, { unitId, importId })

  expect(await everything(ctx.db)).toEqual(before)
  expect((await findImport(chair, { unitId, importId })).state).toBe('undone')
  const again = await givenCheckedImport(chair, unitId, file)
  expect(await applyImport(chair, { unitId, importId: again })).toMatchObject({
    added: 1,
    changed: 1,
  })
})

test('what has been built on an import is named, and nothing is undone', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { subunitId } = await openSubunit(chair, {
    unitId,
    kind: 'group',
    name: 'Tổ Một',
    openedOn: '01/01/2010',
  })
  const importId = await givenCheckedImport(
    chair,
    unitId,
    list(
      hoa,
      ['Lê Văn Cường', 'Nam', '01/02/1990', null, '01/01/2020'],
      ['Phạm Thị Dung', 'Nữ', '01/02/1991', null, '01/01/2020'],
    ),
  )
  await applyImport(chair, { unitId, importId })
  const members = await ctx.db
    .selectFrom('members.member')
    .select(['id', 'fullName'])
    .orderBy('id')
    .execute()
  const [first, second, third] = members.map((member) => member.id)
  await addChild(chair, { unitId, memberId: Number(first), fullName: 'Nguyễn An' })
  await changeMember(chair, { unitId, memberId: Number(second), version: 1, address: 'Hà Nội' })
  await moveToGroup(chair, { unitId, memberId: Number(third), subunitId, fromDay: '01/01/2021' })

  const undoing = undoImport(chair, { unitId, importId })

  await expect(undoing).rejects.toThrow(/Nguyễn Thị Hoa đã ghi con/)
  await expect(undoing).rejects.toThrow(/Lê Văn Cường hồ sơ đã được sửa/)
  await expect(undoing).rejects.toThrow(/Phạm Thị Dung đã chuyển tổ/)
  expect(await ctx.db.selectFrom('members.member').select('id').execute()).toHaveLength(3)
})

test('groups that the file names and the union lacks are opened if wanted, and closed again by undoing', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const file = list(
    [...hoa, 'Tổ Hành chính'],
    ['Lê Văn Cường', 'Nam', '01/02/1990', null, '01/01/2020', null, 'TỔ HÀNH CHÍNH'],
  )
  const without = await givenCheckedImport(chair, unitId, file)
  expect((await findImport(chair, { unitId, importId: without })).counts).toMatchObject({
    error: 2,
  })

  const importId = await givenCheckedImport(chair, unitId, file, { openGroupsOn: '01/06/2019' })
  await applyImport(chair, { unitId, importId })

  const groups = await ctx.db.selectFrom('organization.subunit').selectAll().execute()
  expect(groups).toMatchObject([{ name: 'Tổ Hành chính', openedOn: '2019-06-01', closedOn: null }])
  const places = await ctx.db
    .selectFrom('members.groupAssignment')
    .orderBy('id')
    .select('fromDay')
    .execute()
  expect(places).toEqual([{ fromDay: '2019-06-01' }, { fromDay: '2020-01-01' }])

  await undoImport(chair, { unitId, importId })
  const closed = await ctx.db.selectFrom('organization.subunit').select('closedOn').execute()
  expect(closed).toEqual([{ closedOn: '2019-06-01' }])
})

test('a person who was recorded in another union since keeps the ID number there', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const importId = await givenCheckedImport(chair, unitId, list(hoa))
  await applyImport(chair, { unitId, importId })
  const { personId } = await ctx.db
    .selectFrom('members.member')
    .select('personId')
    .executeTakeFirstOrThrow()
  const other = await givenUnit(ctx.db)
  await ctx.db
    .insertInto('members.member')
    .values({ unitId: other, personId, fullName: 'Nguyễn Thị Hoa', sortKey: 'x', sex: 'female' })
    .execute()

  await undoImport(chair, { unitId, importId })

  const person = await ctx.db
    .selectFrom('identity.person')
    .where('id', '=', personId)
    .select('nationalIdTail')
    .executeTakeFirstOrThrow()
  expect(person.nationalIdTail).toBe('345')
})
