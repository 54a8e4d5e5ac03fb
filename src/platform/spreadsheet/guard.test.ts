import { expect, test } from 'vitest'
import { workbookParts } from '#testing/build-workbook.ts'
import { buildZip } from '#testing/build-zip.ts'
import { guardSheetFile, UnreadableSheet } from './guard.ts'

const parts = workbookParts([
  [
    'Danh sách',
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ tên</t></is></c></row></sheetData>',
  ],
])
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function refusal(file: Buffer, name?: string): string {
  try {
    return `taken as ${guardSheetFile(file, name)}`
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    return error.message
  }
}

test('an honest workbook and an honest text file are taken for what they are', () => {
  expect(guardSheetFile(buildZip(parts), 'doan-vien.xlsx')).toBe('xlsx')
  expect(guardSheetFile(buildZip(parts))).toBe('xlsx')
  expect(guardSheetFile(Buffer.from('Họ tên,Ngày sinh\nAn,1980'), 'doan-vien.csv')).toBe('csv')
  expect(guardSheetFile(Buffer.from('\ufeffHọ tên\tNgày sinh', 'utf16le'), 'doan-vien.csv')).toBe(
    'csv',
  )
})

test('every refusal says what to do', () => {
  const page = Buffer.from('<html><body><table><tr><td>Họ tên</td></tr></table></body></html>')
  const cases: [string, Buffer, string?][] = [
    ['Tệp rỗng', Buffer.alloc(0)],
    ['Tệp nặng 200 MB, chỉ nhận đến 20 MB', Buffer.alloc(200 * 1024 * 1024)],
    ['trang web được đặt tên như bảng tính', page, 'doan-vien.xlsx'],
    ['trang web được đặt tên như bảng tính', page, 'doan-vien.xls'],
    ['Excel kiểu cũ (.xls)', Buffer.concat([OLE, Buffer.alloc(2048)]), 'doan-vien.xls'],
    [
      'Tệp có mật khẩu',
      Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.xlsx',
    ],
    ['tệp PDF', Buffer.from('%PDF-1.7 …'), 'a.xlsx'],
    ['tệp ảnh', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.xlsx'],
    ['văn bản thường', Buffer.from('Họ tên,Ngày sinh'), 'a.xlsx'],
    ['hãy đổi đuôi thành .xlsx', buildZip(parts), 'a.csv'],
    ['không phải bảng tính; hãy giải nén', buildZip({ 'ảnh.png': 'x' }), 'a.xlsx'],
    [
      'văn bản Word',
      buildZip({ '[Content_Types].xml': '', 'word/document.xml': '<w/>' }),
      'a.xlsx',
    ],
    ['OpenDocument', buildZip({ mimetype: 'x', 'content.xml': '<x/>' }), 'a.ods'],
    ['.xlsb', buildZip({ ...parts, 'xl/workbook.bin': 'x' }), 'a.xlsb'],
    ['có macro', buildZip({ ...parts, 'xl/vbaProject.bin': 'x' }), 'a.xlsx'],
    ['có macro', buildZip({ ...parts, 'xl/macrosheets/sheet1.xml': 'x' }), 'a.xlsm'],
    [
      'liên kết tới tệp khác',
      buildZip({ ...parts, 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      'a.xlsx',
    ],
    ['bị hỏng hoặc tải lên chưa hết', buildZip(parts).subarray(0, 400), 'a.xlsx'],
    ['Không nhận ra kiểu của tệp', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'a.csv'],
  ]
  for (const [words, file, name] of cases) expect(refusal(file, name)).toContain(words)
})

test('a zip bomb is refused by what its directory declares, before anything is unpacked', () => {
  const zeros = Buffer.alloc(60 * 1024 * 1024)
  const bomb = buildZip({ ...parts, 'xl/worksheets/sheet2.xml': zeros })
  expect(bomb.length).toBeLessThan(100_000)
  expect(refusal(bomb)).toContain('bung ra quá lớn')
  const declaring = { 'xl/worksheets/sheet1.xml': { uncompressedBytes: 900_000_000 } }
  expect(refusal(buildZip(parts, declaring))).toContain('bung ra quá lớn')
})

test('an entry that hides its size counts as a bomb', () => {
  expect(
    refusal(buildZip(parts, { 'xl/worksheets/sheet1.xml': { uncompressedBytes: 0 } })),
  ).toContain('bung ra quá lớn')
})

test('thousands of entries are refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: 2500 }, (_, i) => [`xl/media/${i}.png`, 'x']),
  )
  expect(refusal(buildZip({ ...parts, ...many }))).toContain('bung ra quá lớn')
})
