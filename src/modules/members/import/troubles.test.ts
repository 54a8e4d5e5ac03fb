import { expect } from 'vitest'
import { Refused } from '#platform/errors.ts'
import { buildList, type ListCell } from '#testing/build-list.ts'
import { workbookParts } from '#testing/build-workbook.ts'
import { buildZip } from '#testing/build-zip.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { givenCheckedImport, previewOf } from '#testing/given-import.ts'
import { acting, test } from '#testing/test.ts'
import { applyImport } from './apply-import.ts'
import { checkImport } from './check-import.ts'
import { findImport } from './find-import.ts'
import { showImportColumns } from './show-import-columns.ts'
import { startImport } from './start-import.ts'

type Db = Parameters<typeof givenUnit>[0]
type Ctx = Parameters<typeof acting>[0]

async function givenChair(ctx: Ctx) {
  const unitId = await givenUnit(ctx.db)
  return { unitId, chair: acting(ctx, await givenActor(ctx.db, unitId, 'chair')) }
}

const members = (db: Db) =>
  db
    .selectFrom('members.member')
    .orderBy('id')
    .select(['fullName', 'sex', 'birthDay', 'phone', 'cardNumber'])
    .execute()

const heading = ['Họ và tên', 'Giới tính', 'Ngày sinh', 'CCCD', 'Ngày kết nạp', 'SĐT', 'Số thẻ']

test('a list with titles, blank rows, repeated headings, section rows and a sum is read as what it is', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const section: ListCell[] = Array(7).fill('I. Tổ Hành chính')
  const file = buildList({
    rows: [
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
      [],
      ['DANH SÁCH ĐOÀN VIÊN'],
      heading,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      section,
      ['Nguyễn Thị Hoa', 'Nữ', '20/05/1985', null, '05/03/2014', null, null],
      [],
      heading,
      ['Trần Văn Bình', 'Nam', '5.3.1980', null, 'ngày 5 tháng 3 năm 2014', null, null],
      ['Tổng cộng: 2 người'],
      [null, null, null, null, 'Chủ tịch'],
    ],
  })

  const importId = await givenCheckedImport(chair, unitId, file)

  expect((await findImport(chair, { unitId, importId })).counts).toMatchObject({ add: 2, error: 0 })
  await applyImport(chair, { unitId, importId })
  expect(await members(ctx.db)).toMatchObject([
    { fullName: 'Nguyễn Thị Hoa', birthDay: '1985-05-20' },
    { fullName: 'Trần Văn Bình', birthDay: '1980-03-05' },
  ])
})

test('numbers that Excel made of IDs, phones and days are read back, with a note where a zero was lost', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const file = buildList({
    rows: [
      heading,
      ['Nguyễn Thị Hoa', 'Nữ', { serial: 31187 }, 1185012345, { serial: 41703 }, 912345678, '007'],
      ['Lê Văn Cường', 'Nam', 31187, '1.18501E+11', { serial: 41703 }, null, null],
    ],
  })

  const importId = await givenCheckedImport(chair, unitId, file)

  const [first, second] = await previewOf(chair, unitId, importId)
  expect(first?.notes.join()).toMatch(/Ô D2: Số thiếu chữ số, đã thêm số 0 ở đầu thành •••345/)
  expect(second?.problems.join()).toMatch(/Ô D3: Excel đã rút gọn số căn cước/)
  await applyImport(chair, { unitId, importId })
  expect(await members(ctx.db)).toEqual([
    {
      fullName: 'Nguyễn Thị Hoa',
      sex: 'female',
      birthDay: '1985-05-20',
      phone: '0912345678',
      cardNumber: '007',
    },
  ])
})

test('names in TCVN3, in VNI and in separate accents come in as everybody writes them', async ({
  ctx,
}) => {
  const rest = ['Nữ', '20/05/1985', null, '05/03/2014']
  const inFont = (...names: string[]) =>
    buildList({ rows: [heading, ...names.map((name) => [name, ...rest])] })
  const files = [
    inFont('NguyÔn ThÞ Hoµ', 'TrÇn V¨n §øc', 'Ph¹m Thuý H»ng'),
    inFont('Nguyeãn Thò Hoøa', 'Traàn Vaên Ñöùc', 'Phaïm Thuùy Haèng'),
    inFont('Nguyễn Thị Hòa'.normalize('NFD'), 'Trần Văn Đức'.normalize('NFD')),
  ]
  for (const file of files) {
    const { unitId, chair } = await givenChair(ctx)
    const importId = await givenCheckedImport(chair, unitId, file, { convertFonts: 'on' })
    const names = (await previewOf(chair, unitId, importId)).map((row) => row.fullName)
    expect(names.slice(0, 2).map((name) => name.replace('oà', 'òa'))).toEqual([
      'Nguyễn Thị Hòa',
      'Trần Văn Đức',
    ])
  }
})

test('a conversion is offered with the words before and after, and not forced', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const file = buildList({
    // The heading of this column is in the old font too.
    rows: [
      ['Hä vµ tªn', ...heading.slice(1)],
      ['NguyÔn ThÞ Hoµ', 'Nữ', '20/05/1985', null, '05/03/2014'],
    ],
  })

  const importId = await givenCheckedImport(chair, unitId, file)

  const { columns } = await showImportColumns(chair, { unitId, importId })
  expect(columns[0]).toMatchObject({
    font: 'tcvn3',
    key: 'fullName',
    samples: [{ typed: 'NguyÔn ThÞ Hoµ', converted: 'Nguyễn Thị Hoà' }],
  })
  const [row] = await previewOf(chair, unitId, importId)
  expect(row?.fullName).toBe('NguyÔn ThÞ Hoµ')
})

test('a name under one merged heading, and the sex by which column holds the year, are understood', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const file = buildList({
    rows: [
      ['STT', 'Họ và tên', null, 'Ngày sinh', null, 'Ngày kết nạp'],
      [null, null, null, 'Nam', 'Nữ', null],
      [1, 'Nguyễn Thị', 'Hoa', null, '20/05/1985', '05/03/2014'],
      [2, 'Trần Văn', 'Bình', '05/03/1980', null, '05/03/2014'],
    ],
    merges: ['A1:A2', 'B1:C2', 'D1:E1', 'F1:F2'],
  })

  const importId = await givenCheckedImport(chair, unitId, file)
  await applyImport(chair, { unitId, importId })

  expect(await members(ctx.db)).toMatchObject([
    { fullName: 'Nguyễn Thị Hoa', sex: 'female', birthDay: '1985-05-20' },
    { fullName: 'Trần Văn Bình', sex: 'male', birthDay: '1980-03-05' },
  ])
})

test('formulas count as their results, hidden rows only when wanted, and the second sheet when chosen', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const hoa: ListCell[] = [
    { formula: 'A9&B9', result: 'Nguyễn Thị Hoa' },
    'Nữ',
    '20/05/1985',
    null,
    '05/03/2014',
  ]
  const hidden: ListCell[] = ['Lê Văn Cường', 'Nam', '01/01/1990', null, '05/03/2014']
  const other: ListCell[] = ['Phạm Thị Dung', 'Nữ', '01/01/1991', null, '05/03/2014']
  const file = buildList(
    { name: 'Tổ 1', rows: [heading, hoa, hidden], hidden: [3] },
    { name: 'Tổ 2', rows: [heading, other] },
  )
  const names = async (importId: number) =>
    (await previewOf(chair, unitId, importId)).map((row) => row.fullName)

  const importId = await givenCheckedImport(chair, unitId, file)
  expect(await names(importId)).toEqual(['Nguyễn Thị Hoa'])
  await checkImport(chair, { unitId, importId, withHidden: 'on' })
  expect(await names(importId)).toEqual(['Nguyễn Thị Hoa', 'Lê Văn Cường'])
  await checkImport(chair, { unitId, importId, sheetIndex: 1 })
  expect(await names(importId)).toEqual(['Phạm Thị Dung'])
})

test('columns can be matched otherwise than proposed; one piece of information from one column', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const file = buildList({
    rows: [
      ['Cột A', 'Cột B', 'Họ và tên', 'Ngày kết nạp'],
      ['Nữ', '20/05/1985', 'Nguyễn Thị Hoa', '05/03/2014'],
    ],
  })
  const importId = await givenCheckedImport(chair, unitId, file)
  expect((await findImport(chair, { unitId, importId })).counts).toMatchObject({ error: 1 })

  const twice = checkImport(chair, { unitId, importId, columns: ['fullName', '', 'fullName', ''] })
  await expect(twice).rejects.toMatchObject({
    fields: { columns: [expect.stringContaining('Cột A và cột C')] },
  })

  await checkImport(chair, {
    unitId,
    importId,
    columns: ['sex', 'birthDay', 'fullName', 'joinedOn'],
  })
  await applyImport(chair, { unitId, importId })
  expect(await members(ctx.db)).toMatchObject([{ sex: 'female', birthDay: '1985-05-20' }])
})

test('a .csv is taken like a workbook', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const file = Buffer.from(
    '\ufeffHọ tên;Phái;Ngày sinh;Ngày kết nạp\r\n"Nguyễn Thị Hoa";Nữ;20-05-1985;5/3/2014\r\n',
  )

  const importId = await givenCheckedImport(chair, unitId, file, {}, 'danh-sach.csv')

  expect((await findImport(chair, { unitId, importId })).counts).toMatchObject({ add: 1 })
})

test('macros, links to other files, bombs, wrong names and files without a list are refused, and nothing is kept', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const parts = workbookParts([['A', '<sheetData/>']])
  const bomb = { ...parts, 'xl/worksheets/sheet1.xml': ' '.repeat(30 * 2 ** 20) }
  const cases: [file: Buffer, name: string, sentence: RegExp][] = [
    [buildZip({ ...parts, 'xl/vbaProject.bin': 'x' }), 'a.xlsx', /macro/],
    [buildZip({ ...parts, 'xl/externalLinks/externalLink1.xml': 'x' }), 'a.xlsx', /liên kết/],
    [buildZip(bomb), 'a.xlsx', /./],
    [Buffer.from('%PDF-1.7 …'), 'a.xlsx', /PDF/],
    [Buffer.from('Họ tên,Phái\nHoa,Nữ'), 'a.xlsx', /văn bản thường/],
    [Buffer.alloc(21 * 2 ** 20, 'a'), 'a.csv', /20 MB/],
    [buildList({ rows: [['Chỉ một ô']] }), 'a.xlsx', /Không tìm thấy danh sách/],
  ]
  for (const [file, fileName, sentence] of cases) {
    const started = startImport(chair, { unitId, fileName, file: file.toString('base64') })
    await expect(started, fileName).rejects.toThrow(Refused)
    await expect(started, fileName).rejects.toThrow(sentence)
  }
  for (const table of ['members.import', 'members.importPiece', 'platform.auditLine'] as const)
    expect(await ctx.db.selectFrom(table).selectAll().execute()).toEqual([])
})

test('a file that came only in part, because the server stopped meanwhile, is neither checked nor applied', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const file = Buffer.from('Họ tên,Phái,Ngày kết nạp\nNguyễn Thị Hoa,Nữ,05/03/2014\n')
  const importId = await givenCheckedImport(chair, unitId, file, {}, 'a.csv')
  const leaveAt = (progressedAt: Date) =>
    ctx.db.updateTable('members.import').set({ state: 'storing', progressedAt }).execute()

  await leaveAt(new Date())
  await expect(checkImport(chair, { unitId, importId })).rejects.toThrow(/hãy chờ/)
  await leaveAt(new Date(Date.now() - 120_000))
  await expect(checkImport(chair, { unitId, importId })).rejects.toThrow(/tải tệp lên lại/)
  await expect(applyImport(chair, { unitId, importId })).rejects.toThrow(Refused)
})
