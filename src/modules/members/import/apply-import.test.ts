import { expect } from 'vitest'
import { Forbidden, NotFound, Refused } from '#platform/errors.ts'
import { buildList, type ListCell } from '#testing/build-list.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { givenCheckedImport, previewOf } from '#testing/given-import.ts'
import { acting, test } from '#testing/test.ts'
import { admitMember } from '../member/admit-member.ts'
import { applyImport } from './apply-import.ts'
import { checkImport } from './check-import.ts'
import { findImport } from './find-import.ts'
import { startImport } from './start-import.ts'

const heading = ['Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Ngày vào công đoàn', 'SĐT']
const hoa: ListCell[] = [
  'Nguyễn Thị Hoa',
  'Nữ',
  '20/05/1985',
  '001185012345',
  '05/03/2014',
  '0912345678',
]
const binh: ListCell[] = ['Trần Văn Bình', 'Nam', { serial: 29285 }, null, '1/9/2015', null]
const list = (...rows: ListCell[][]) => buildList({ rows: [heading, ...rows] })

test('a list becomes members with their memberships, events and sealed ID numbers', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  const importId = await givenCheckedImport(chair, unitId, list(hoa, binh))
  expect((await findImport(chair, { unitId, importId })).counts).toMatchObject({ add: 2, error: 0 })
  expect(await applyImport(chair, { unitId, importId })).toMatchObject({ added: 2, changed: 0 })

  const members = await ctx.db
    .selectFrom('members.member as member')
    .innerJoin('identity.person as person', 'person.id', 'member.personId')
    .orderBy('member.id')
    .select(['fullName', 'sex', 'birthDay', 'phone', 'nationalIdTail', 'member.version'])
    .execute()
  expect(members).toEqual([
    {
      fullName: 'Nguyễn Thị Hoa',
      sex: 'female',
      birthDay: '1985-05-20',
      phone: '0912345678',
      nationalIdTail: '345',
      version: 1,
    },
    {
      fullName: 'Trần Văn Bình',
      sex: 'male',
      birthDay: '1980-03-05',
      phone: null,
      nationalIdTail: null,
      version: 1,
    },
  ])
  const periods = await ctx.db
    .selectFrom('members.membership')
    .orderBy('id')
    .select(['joinedOn', 'joinedHow', 'leftOn'])
    .execute()
  expect(periods).toEqual([
    { joinedOn: '2014-03-05', joinedHow: 'admitted', leftOn: null },
    { joinedOn: '2015-09-01', joinedHow: 'admitted', leftOn: null },
  ])
  const events = await ctx.db.selectFrom('members.membershipEvent').select('kind').execute()
  expect(events).toHaveLength(2)
})

test('nothing that was uploaded lies in the database in the clear, nor in the audit trail', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  const lostZeros = ['Lê Thị Mai', 'Nữ', '01/01/1985', 1185012399, '05/03/2014', null]
  const wrong = ['Lê Thị Lan', 'Nữ', '01/01/1985', '001 185 012 37x', '05/03/2014', null]
  await givenCheckedImport(chair, unitId, list(hoa, lostZeros, wrong))

  const rows = await ctx.db.selectFrom('members.importRow').selectAll().execute()
  const pieces = await ctx.db.selectFrom('members.importPiece').selectAll().execute()
  const audit = await ctx.db.selectFrom('platform.auditLine').selectAll().execute()
  expect(rows).toHaveLength(3)
  expect(pieces).toHaveLength(1)
  const kept = JSON.stringify([rows, audit])
  expect(kept).not.toMatch(/1185012345|1185012399|185 012/)
  expect(kept).toMatch(/•••399/)
  expect(pieces[0]?.sealed.toString('latin1')).not.toContain('001185012345')
  expect(audit.map((line) => line.name)).toEqual(['members.start-import', 'members.check-import'])
})

test('the same list a second time changes nothing, and what changed in it is shown before and after', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const first = await givenCheckedImport(chair, unitId, list(hoa, binh))
  await applyImport(chair, { unitId, importId: first })

  const second = await givenCheckedImport(
    chair,
    unitId,
    list(hoa, ['Trần Văn Bình', 'Nam', '05/03/1980', '001080000111', '1/9/2015', '0987654321']),
  )
  expect(await previewOf(chair, unitId, second)).toMatchObject([
    { rowNumber: 2, kind: 'same', changes: [] },
    {
      rowNumber: 3,
      kind: 'change',
      changes: expect.arrayContaining([
        { label: 'Điện thoại', before: null, after: '0987654321' },
        { label: 'Số định danh', before: null, after: '•••111' },
      ]),
    },
  ])
  expect(await applyImport(chair, { unitId, importId: second })).toMatchObject({
    added: 0,
    changed: 1,
  })

  const changes = await ctx.db.selectFrom('members.memberChange').selectAll().execute()
  expect(changes).toMatchObject([{ version: 2, changes: { phone: [null, '0987654321'] } }])
  const third = await givenCheckedImport(chair, unitId, list(hoa, binh))
  expect((await findImport(chair, { unitId, importId: third })).counts).toMatchObject({ same: 2 })
})

test('sent twice, an import is applied once', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const importId = await givenCheckedImport(chair, unitId, list(hoa))

  const [first, second] = await Promise.all([
    applyImport(chair, { unitId, importId }),
    applyImport(chair, { unitId, importId }),
  ])

  expect(second).toEqual(first)
  expect(await ctx.db.selectFrom('members.member').select('id').execute()).toHaveLength(1)
})

test('a preview that the data have overtaken is refused and can be made again', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const importId = await givenCheckedImport(chair, unitId, list(hoa))
  await admitMember(chair, {
    unitId,
    fullName: 'Nguyễn Thị Hoa',
    sex: 'female',
    birthDay: '20/05/1985',
    joinedOn: '05/03/2014',
  })

  await expect(applyImport(chair, { unitId, importId })).rejects.toThrow(/Kiểm tra lại/)
  expect(await ctx.db.selectFrom('members.member').select('id').execute()).toHaveLength(1)

  await checkImport(chair, { unitId, importId })
  expect((await findImport(chair, { unitId, importId })).counts).toMatchObject({ change: 1 })
  expect(await applyImport(chair, { unitId, importId })).toMatchObject({ added: 0, changed: 1 })
})

test('rows with errors are left out and the others are taken', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const importId = await givenCheckedImport(
    chair,
    unitId,
    list(hoa, ['Lê Văn Cường', 'Nam', '31/02/1980', '12345', null, '999']),
  )

  const [, wrong] = await previewOf(chair, unitId, importId)
  expect(wrong?.problems).toEqual([
    'Ô C3: Không có ngày 31/02/1980: tháng 2 năm 1980 có 29 ngày',
    expect.stringMatching(/^Ô D3: Số căn cước phải có 12 chữ số/),
    expect.stringMatching(/^Ô F3: “999” không phải số điện thoại/),
    'Ô E3: Chưa có ngày vào công đoàn',
  ])
  expect(await applyImport(chair, { unitId, importId })).toMatchObject({ added: 1 })
})

test('a member of another union is not taken, and nothing of the other union is told', async ({
  ctx,
}) => {
  const other = await givenUnit(ctx.db, { name: 'Công đoàn cơ sở Bí mật' })
  await admitMember(acting(ctx, await givenActor(ctx.db, other, 'chair')), {
    unitId: other,
    fullName: 'Nguyễn Thị Hoa',
    sex: 'female',
    nationalId: '001185012345',
    joinedOn: '05/03/2014',
  })
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  const importId = await givenCheckedImport(chair, unitId, list(hoa))

  const [row] = await previewOf(chair, unitId, importId)
  expect(row?.kind).toBe('error')
  expect(row?.problems.join()).toMatch(/giấy chuyển sinh hoạt/)
  expect(row?.problems.join()).not.toMatch(/Bí mật/)
})

test('only the chair and the deputies import, and other units see nothing of it', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const importId = await givenCheckedImport(chair, unitId, list(hoa))
  const file = list(hoa).toString('base64')

  for (const role of ['inspector', 'treasurer', 'group-leader', 'member'] as const) {
    const other = acting(ctx, await givenActor(ctx.db, unitId, role))
    await expect(startImport(other, { unitId, fileName: 'a.xlsx', file })).rejects.toThrow(
      Forbidden,
    )
    await expect(applyImport(other, { unitId, importId })).rejects.toThrow(Forbidden)
  }
  const beside = await givenUnit(ctx.db)
  const stranger = acting(ctx, await givenActor(ctx.db, beside, 'chair'))
  await expect(applyImport(stranger, { unitId, importId })).rejects.toThrow(NotFound)
  await expect(applyImport(stranger, { unitId: beside, importId })).rejects.toThrow(NotFound)
  await expect(startImport(stranger, { unitId, fileName: 'a.xlsx', file })).rejects.toThrow(
    NotFound,
  )
})

test('what was not checked is not applied', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const file = list(hoa).toString('base64')

  const { importId } = await startImport(chair, { unitId, fileName: 'a.xlsx', file })

  await expect(applyImport(chair, { unitId, importId })).rejects.toThrow(Refused)
})
