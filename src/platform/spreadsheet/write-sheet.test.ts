import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../vietnamese/dates.ts'
import { cellValue } from './cell.ts'
import { guardSheetFile } from './guard.ts'
import { readSheetInWorker } from './read-in-worker.ts'
import { readSheets } from './read-sheet.ts'
import { writeSheet } from './write-sheet.ts'

const COLUMNS = [
  { header: 'Họ và tên', kind: 'text', width: 28 },
  { header: 'Số căn cước', kind: 'text' },
  { header: 'Ngày sinh', kind: 'day' },
  { header: 'Số con', kind: 'number' },
  { header: 'Đoàn phí', kind: 'vnd' },
] as const

async function written(rows: (string | number | null)[][], title?: string) {
  const file = await writeSheet({
    sheetName: 'Đoàn viên',
    columns: COLUMNS,
    rows,
    ...(title === undefined ? {} : { title }),
  })
  const { sheets } = await readSheets(file, guardSheetFile(file, 'a.xlsx'))
  return sheets[0]?.rows ?? []
}

test('identity numbers and phones keep their zeros, days are real dates', async () => {
  expect(await written([['Nguyễn Văn An', '001080012345', '1980-03-05', 2, 50_000]])).toEqual([
    COLUMNS.map(({ header }) => header),
    ['Nguyễn Văn An', '001080012345', { serial: 29285 }, 2, 50_000],
  ])
})

test('text that looks like a formula stays text', async () => {
  const names = ['=1+1', '+84912345678', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', "'quoted"]
  const rows = await written(names.map((name) => [name, null, null, null, null]))
  expect(rows.slice(1).map(([name]) => name)).toEqual(names)
})

test('a title stands above, and the heading is in row three', async () => {
  const rows = await written([['An', null, null, null, null]], 'DANH SÁCH ĐOÀN VIÊN')
  expect(rows[0]).toEqual(['DANH SÁCH ĐOÀN VIÊN'])
  expect(rows[1]).toEqual([])
  expect(rows[2]?.[0]).toBe('Họ và tên')
  expect(rows[3]).toEqual(['An'])
})

test('names of sheets that Excel refuses are made acceptable', async () => {
  const file = await writeSheet({
    sheetName: 'Tổ 1/2: [nữ] và một cái tên rất dài không vừa',
    columns: COLUMNS,
    rows: [],
  })
  const { sheets } = await readSheets(file, 'xlsx')
  expect(sheets[0]?.name).toBe('Tổ 1 2   nữ  và một cái tên rất'.slice(0, 31).trim())
})

// From 1906: a serial of 1905 could as well be a bare year, and the reader of dates then asks.
test('whatever is exported is read back unchanged', async () => {
  const day = fc
    .date({ min: new Date('1906-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const text = fc.stringMatching(/^[=+@0-9A-Za-zĐđẠ-ỹ' <>&"-]{0,19}[0-9a-zđ]$/)
  const row = fc.tuple(text, fc.stringMatching(/^0\d{11}$/), day, fc.nat(), fc.maxSafeNat())
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
      const read = (await written(rows)).slice(1).map((cells) => {
        const reading = readDate(cellValue(cells[2]) ?? '')
        return cells.with(2, reading.ok ? reading.day : reading.message)
      })
      expect(read).toEqual(rows.map(([name, ...rest]) => [name.normalize('NFC'), ...rest]))
    }),
    { numRuns: 40 },
  )
})

test('a large sheet is written in a thread of its own, every row in its place, and the server goes on meanwhile', async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [`00${i}`, i % 2 ? null : '2024-02-29', i])
  const columns = [
    { header: 'Mã', kind: 'text' },
    { header: 'Ngày', kind: 'day' },
    { header: 'Số', kind: 'number' },
  ] as const
  let turns = 0
  const clock = setInterval(() => {
    turns += 1
  }, 5)

  const file = await writeSheet({ sheetName: 'Lớn', columns, rows })

  clearInterval(clock)
  expect(turns).toBeGreaterThan(2)
  const [read] = (await readSheetInWorker(file, 'a.xlsx')).sheets
  expect(read?.rows).toHaveLength(4001)
  expect(read?.rows[1]).toEqual(['000', { serial: 45351 }, 0])
  expect(read?.rows[4000]).toEqual(['003999', null, 3999])
})
