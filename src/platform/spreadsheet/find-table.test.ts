import { expect, test } from 'vitest'
import { addressOf, type Cell } from './cell.ts'
import { findTable, type KnownColumn } from './find-table.ts'

const KNOWN: KnownColumn[] = [
  { key: 'fullName', names: ['Họ và tên', 'Họ tên', 'Họ tên đoàn viên'] },
  { key: 'birthDay', names: ['Ngày sinh', 'Ngày tháng năm sinh', 'Năm sinh'] },
  { key: 'sex', names: ['Giới tính', 'Nam/Nữ'] },
  { key: 'nationalId', names: ['Số căn cước', 'Số CCCD', 'CCCD', 'Số căn cước công dân'] },
  { key: 'phone', names: ['Số điện thoại', 'Điện thoại', 'SĐT'] },
  { key: 'admittedOn', names: ['Ngày vào công đoàn', 'Ngày kết nạp công đoàn'] },
  { key: 'group', names: ['Tổ công đoàn', 'Tổ'] },
]
const mapping = (rows: Cell[][], hiddenRows: number[] = []) => {
  const table = findTable({ rows, hiddenRows }, KNOWN)
  return {
    headerRows: table?.headerRows,
    keys: table?.columns.flatMap(({ letters, key }) => (key ? [`${letters}:${key}`] : [])),
    rows: table?.rows.map(({ rowIndex }) => rowIndex),
  }
}

test('a plain list with its heading in the first row', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'CCCD'],
    [1, 'An', { serial: 29285 }, '079080012345'],
    [2, 'Bình', '1980', null],
  ]
  expect(mapping(rows)).toEqual({
    headerRows: [0, 0],
    keys: ['B:fullName', 'C:birthDay', 'D:nationalId'],
    rows: [1, 2],
  })
})

test('titles, blank rows and the row that numbers the columns are passed over', () => {
  const title = Array.from({ length: 5 }, () => 'DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN')
  const rows: Cell[][] = [
    ['LĐLĐ TỈNH ĐẮK NÔNG', 'LĐLĐ TỈNH ĐẮK NÔNG', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    title,
    [],
    ['TT', 'HỌ TÊN ĐOÀN VIÊN', 'Ngày, tháng, năm sinh', 'Số CCCD (12 số)', 'Ngày vào Công đoàn *'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    [],
    [1, 'An', '05/03/1980', '079080012345', null],
    [null, '  ', null],
    [2, 'Bình', null, null, null],
  ]
  expect(mapping(rows)).toEqual({
    headerRows: [3, 3],
    keys: ['B:fullName', 'C:birthDay', 'D:nationalId', 'E:admittedOn'],
    rows: [6, 8],
  })
})

test('a heading of two lines, with cells merged across and down, is read as one', () => {
  const rows: Cell[][] = [
    ['STT', 'Họ và tên', 'Liên hệ', 'Liên hệ', 'Ngày vào', 'Ngày vào'],
    ['STT', 'Họ và tên', 'Điện thoại', 'Email', 'Đảng', 'Công đoàn'],
    [1, 'An', '0912345678', 'an@example.vn', null, '01/01/2010'],
  ]
  const table = findTable({ rows }, KNOWN)
  expect(table?.headerRows).toEqual([0, 1])
  expect(table?.columns.map(({ header, key }) => [header, key])).toEqual([
    ['STT', null],
    ['Họ và tên', 'fullName'],
    ['Liên hệ – Điện thoại', 'phone'],
    ['Liên hệ – Email', null],
    ['Ngày vào – Đảng', null],
    ['Ngày vào – Công đoàn', 'admittedOn'],
  ])
  expect(table?.rows.map(({ rowIndex }) => rowIndex)).toEqual([2])
})

test('accents, case, normal form, brackets and typing slips do not hide a column', () => {
  const rows: Cell[][] = [
    [
      'HO VA TEN'.normalize('NFD'),
      'ngaysinh',
      'Sô điện thọai (di động)',
      'Giới tính:',
      'Ngày kết nạp công đòan',
    ],
    ['An'],
  ]
  expect(mapping(rows).keys).toEqual([
    'A:fullName',
    'B:birthDay',
    'C:phone',
    'D:sex',
    'E:admittedOn',
  ])
})

test('each column is proposed once, for the heading that says it most exactly', () => {
  const rows: Cell[][] = [
    ['Họ tên đoàn viên (cha)', 'Họ tên', 'Họ tên mẹ', 'Năm sinh', 'Ngày sinh'],
    ['x', 'An'],
  ]
  const table = findTable({ rows }, KNOWN)
  expect(table?.columns.filter(({ key }) => key === 'fullName')).toHaveLength(1)
  expect(table?.columns.filter(({ key }) => key === 'birthDay')).toHaveLength(1)
  const sure = findTable(
    {
      rows: [
        ['Họ tên mẹ', 'Họ tên'],
        ['x', 'An'],
      ],
    },
    KNOWN,
  )
  expect(sure?.columns.map(({ key, confidence }) => [key, confidence])).toEqual([
    [null, 0],
    ['fullName', 1],
  ])
})

test('headings that mean something else are not guessed', () => {
  const rows: Cell[][] = [
    ['Họ tên', 'Ngày vào Đảng', 'Tên', 'Nơi sinh', 'Ghi chú', 'Tổ trưởng'],
    ['An'],
  ]
  expect(mapping(rows).keys).toEqual(['A:fullName'])
})

test('headings repeated on every printed page are no members', () => {
  const heading = ['STT', 'Họ tên', 'Ngày sinh']
  expect(mapping([heading, [1, 'An'], heading, [2, 'Bình']]).rows).toEqual([1, 3])
})

test('rows keep their place in the file, and hidden ones say so', () => {
  const table = findTable(
    { rows: [[], ['Họ tên', 'CCCD'], [], ['An', 'x'], ['Bình', 'y']], hiddenRows: [4] },
    KNOWN,
  )
  expect(table?.rows.map(({ rowIndex, hidden }) => [addressOf(rowIndex, 1), hidden])).toEqual([
    ['B4', false],
    ['B5', true],
  ])
})

test('a list of which nothing is known still shows its heading', () => {
  const rows: Cell[][] = [['BÁO CÁO'], [], ['Món', 'Số lượng', 'Đơn giá'], ['Bút', 2, 5000]]
  expect(findTable({ rows }, KNOWN)).toMatchObject({
    headerRows: [2, 2],
    columns: [{ key: null }, { key: null }, { key: null }],
  })
})

test('a sheet without any heading has no table', () => {
  expect(findTable({ rows: [] }, KNOWN)).toBeNull()
  expect(findTable({ rows: [['Ghi chú'], [1, 2, 3]] }, KNOWN)).toBeNull()
})
