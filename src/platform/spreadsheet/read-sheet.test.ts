import { expect, test } from 'vitest'
import { workbookParts } from '#testing/build-workbook.ts'
import { buildZip } from '#testing/build-zip.ts'
import { detectOldFont, fromTcvn3 } from '../vietnamese/old-fonts.ts'
import { addressOf, cellProblem, cellText, cellValue } from './cell.ts'
import { guardSheetFile } from './guard.ts'
import { readSheets } from './read-sheet.ts'

const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
const workbook = (...sheets: [name: string, xml: string, state?: string][]) => {
  const file = buildZip(workbookParts(sheets))
  return readSheets(file, guardSheetFile(file, 'a.xlsx'))
}
const csv = async (file: Buffer) =>
  (await readSheets(file, guardSheetFile(file, 'a.csv'))).sheets[0]?.rows

test('both sheets are read, and the hidden one and hidden rows say so', async () => {
  const { sheets } = await workbook(
    [
      'Tổ 1',
      `<sheetData><row r="1">${text('A1', 'An')}</row><row r="2" hidden="1">${text('A2', 'Bình')}</row></sheetData>`,
    ],
    ['Nháp', `<sheetData><row r="1">${text('A1', 'Cũ')}</row></sheetData>`, 'hidden'],
  )
  expect(sheets).toEqual([
    { name: 'Tổ 1', hidden: false, rows: [['An'], ['Bình']], hiddenRows: [1] },
    { name: 'Nháp', hidden: true, rows: [['Cũ']], hiddenRows: [] },
  ])
})

test('a formula counts as the result that Excel stored; without one it is a problem in words', async () => {
  const { sheets } = await workbook([
    'A',
    `<sheetData><row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>"A"&amp;"n"</f><v>An</v></c><c r="C1"><f>TODAY()</f></c>
     <c r="D1" t="e"><f>#REF!</f><v>#REF!</v></c><c r="E1" s="1"><f>1+1</f><v>29285</v></c><c r="F1" t="b"><v>1</v></c></row></sheetData>`,
  ])
  const row = sheets[0]?.rows[0] ?? []
  expect(row.map(cellValue)).toEqual([3, 'An', null, null, 29285, 'TRUE'])
  expect(row.map(cellProblem)).toEqual([
    null,
    null,
    'Ô có công thức chưa được tính; hãy mở tệp bằng Excel, lưu lại rồi tải lên',
    'Ô báo lỗi #REF!; hãy sửa công thức hoặc ghi giá trị vào ô',
    null,
    null,
  ])
  expect(row[4]).toEqual({ serial: 29285 })
})

test('dates are told from numbers, in both calendars of Excel', async () => {
  const cells =
    '<sheetData><row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>61.5</v></c><c r="C1"><v>61</v></c></row></sheetData>'
  expect((await workbook(['A', cells])).sheets[0]?.rows).toEqual([
    [{ serial: 59 }, { serial: 61.5 }, 61],
  ])
  const parts = workbookParts([
    ['A', '<sheetData><row r="1"><c r="A1" s="1"><v>27823</v></c></row></sheetData>'],
  ])
  const mac = {
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    ),
  }
  expect((await readSheets(buildZip(mac), 'xlsx')).sheets[0]?.rows).toEqual([[{ serial: 29285 }]])
})

test('merged cells hold their value everywhere, and a merge over the whole sheet does no harm', async () => {
  const { sheets } = await workbook([
    'A',
    `<sheetData><row r="1">${text('A1', 'Họ tên')}${text('B1', 'Ngày sinh')}</row><row r="2">${text('B2', 'Nam')}${text('C2', 'Nữ')}</row></sheetData>
     <mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>`,
  ])
  expect(sheets[0]?.rows).toEqual([
    ['Họ tên', 'Ngày sinh', 'Ngày sinh'],
    ['Họ tên', 'Nam', 'Nữ'],
  ])
  const huge = await workbook([
    'A',
    `<sheetData><row r="1">${text('A1', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
  ])
  expect(huge.sheets[0]?.rows).toHaveLength(1)
  expect(huge.sheets[0]?.rows[0]).toHaveLength(200)
})

test('names typed on a Mac are composed, and blank ends are cut off', async () => {
  const { sheets } = await workbook([
    'A',
    `<sheetData><row r="3">${text('B3', 'Nguyễn'.normalize('NFD'))}${text('C3', ' ')}</row><row r="9"><c r="A9" s="1"/></row></sheetData>`,
  ])
  expect(sheets[0]?.rows).toEqual([[], [], [null, 'Nguyễn']])
})

test('too many rows, columns or letters are refused with the place', async () => {
  const row = (at: string) =>
    `<sheetData><row r="${at.replace(/\D/g, '')}">${text(at, 'x')}</row></sheetData>`
  await expect(workbook(['A', row('A50001')])).rejects.toThrow('có 50001 dòng, chỉ nhận đến 50.000')
  await expect(workbook(['A', row('GS2')])).rejects.toThrow('đến ô GS2, chỉ nhận đến 200 cột')
  await expect(workbook(['A', row('XFD1048576')])).rejects.toThrow('bị hỏng bên trong')
  await expect(
    workbook(['A', `<sheetData><row r="1">${text('C1', 'x'.repeat(2001))}</row></sheetData>`]),
  ).rejects.toThrow('Ô C1')
  expect((await workbook(['A', row('GR50000')])).sheets[0]?.rows).toHaveLength(50_000)
})

test('a damaged or empty workbook is refused in words', async () => {
  await expect(workbook(['A', '<sheetData/>'])).rejects.toThrow('Tệp không có dữ liệu')
  await expect(workbook(['A', '<sheetData><row r="1"><c r="A1">'])).rejects.toThrow('Tệp')
  const lying = buildZip(
    workbookParts([
      ['A', `<sheetData><row r="1">${text('A1', 'x'.repeat(1500))}</row></sheetData>`],
    ]),
    {
      'xl/worksheets/sheet1.xml': { uncompressedBytes: 300 },
    },
  )
  await expect(readSheets(lying, guardSheetFile(lying))).rejects.toThrow('bị hỏng bên trong')
})

const TABLE =
  'Họ tên;Số căn cước\nNguyễn Thị Hường;001180012345\n"Trần; Văn ""Đức""";079080012345\n'
const ROWS = [
  ['Họ tên', 'Số căn cước'],
  ['Nguyễn Thị Hường', '001180012345'],
  ['Trần; Văn "Đức"', '079080012345'],
]

/** Windows-1258: letters as in 1252 but for some of its own, with the tone as a separate byte after the vowel. */
function windows1258(content: string): Buffer {
  const decoder = new TextDecoder('windows-1258')
  const codes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  const letters = [...content].flatMap((letter) => {
    if (codes.has(letter)) return [letter]
    const [, base = '', tone = ''] =
      /^(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/su.exec(letter.normalize('NFD')) ?? []
    const rest = letter.normalize('NFD').replace(base + tone, '')
    return [(base + rest).normalize('NFC'), tone]
  })
  return Buffer.from(letters.map((letter) => codes.get(letter) ?? 0x3f))
}

test('a .csv is read in every encoding that Excel writes', async () => {
  expect(await csv(Buffer.from(TABLE))).toEqual(ROWS)
  expect(await csv(Buffer.from(`\ufeff${TABLE}`))).toEqual(ROWS)
  expect(await csv(Buffer.from(TABLE.normalize('NFD')))).toEqual(ROWS)
  expect(await csv(Buffer.from(`\ufeff${TABLE}`, 'utf16le'))).toEqual(ROWS)
  expect(await csv(Buffer.from(TABLE, 'utf16le'))).toEqual(ROWS)
  expect(await csv(Buffer.from(`\ufeff${TABLE}`, 'utf16le').swap16())).toEqual(ROWS)
  expect(await csv(windows1258(TABLE))).toEqual(ROWS)
})

test('a .csv may be parted by commas, semicolons or tabs, or say by what', async () => {
  expect(await csv(Buffer.from('Họ tên,Ghi chú\nAn,"a;b;c;d"'))).toEqual([
    ['Họ tên', 'Ghi chú'],
    ['An', 'a;b;c;d'],
  ])
  expect(await csv(Buffer.from('Họ tên\tGhi chú\r\nAn\tx, y'))).toEqual([
    ['Họ tên', 'Ghi chú'],
    ['An', 'x, y'],
  ])
  expect(await csv(Buffer.from('sep=|\r\nHọ tên|Ghi chú\r\nAn|x,y;z'))).toEqual([
    ['Họ tên', 'Ghi chú'],
    ['An', 'x,y;z'],
  ])
})

test('a .csv in an old font keeps its bytes, so that the font can be found and converted', async () => {
  const old = 'NguyÔn V¨n §øc,TrÇn ThÞ H»ng,Lª Hång Phong,Ph¹m ThÞ Mü'
  const rows = (await csv(Buffer.from(old, 'latin1'))) ?? []
  const names = rows[0]?.map(cellText) ?? []
  expect(detectOldFont(names).font).toBe('tcvn3')
  expect(names.map(fromTcvn3)).toEqual([
    'Nguyễn Văn Đức',
    'Trần Thị Hằng',
    'Lê Hồng Phong',
    'Phạm Thị Mỹ',
  ])
})

test('addresses are those of Excel', () => {
  expect([
    addressOf(0, 0),
    addressOf(6, 25),
    addressOf(0, 26),
    addressOf(49_999, 199),
    addressOf(0, 702),
  ]).toEqual(['A1', 'Z7', 'AA1', 'GR50000', 'AAA1'])
})
