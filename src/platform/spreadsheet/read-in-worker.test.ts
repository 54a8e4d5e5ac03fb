import { expect, test } from 'vitest'
import { workbookParts } from '#testing/build-workbook.ts'
import { buildZip } from '#testing/build-zip.ts'
import { readSheetInWorker } from './read-in-worker.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'
import { writeSheet } from './write-sheet.ts'

const column = { header: 'Họ tên', kind: 'text' } as const

test('a file is read in a thread of its own, piece by piece, in order', async () => {
  const names = Array.from({ length: 1234 }, (_, i) => [`Đoàn viên ${i}`])
  const file = await writeSheet({ sheetName: 'Danh sách', columns: [column], rows: names })
  const { sheets } = await readSheetInWorker(file, 'danh-sach.xlsx')
  expect(sheets).toEqual([
    { name: 'Danh sách', hidden: false, hiddenRows: [], rows: [['Họ tên'], ...names] },
  ])
  expect(file.length).toBeGreaterThan(0)
})

test('two files given at once are both read', async () => {
  const csv = (name: string) => readSheetInWorker(Buffer.from(`Họ tên,Tổ\n${name},1`), 'a.csv')
  const read = await Promise.all([csv('An'), csv('Bình')])
  expect(read.map(({ sheets }) => sheets[0]?.rows[1]?.[0])).toEqual(['An', 'Bình'])
})

test('what the guard or the reader refuses arrives as the same sentence, and the next file is read all the same', async () => {
  await expect(readSheetInWorker(Buffer.from('%PDF-1.7'), 'a.xlsx')).rejects.toThrow(
    UnreadableSheet,
  )
  const empty = buildZip(workbookParts([['A', '<sheetData/>']]))
  await expect(readSheetInWorker(empty, 'a.xlsx')).rejects.toThrow('Tệp không có dữ liệu')
  expect((await readSheetInWorker(Buffer.from('Họ tên,Tổ\nAn,1'))).sheets).toHaveLength(1)
})

test('a file that takes too long is given up in words', async () => {
  await expect(
    readSheetInWorker(Buffer.from('Họ tên,Tổ\nAn,1'), 'a.csv', { timeoutMs: 1 }),
  ).rejects.toThrow('Tệp quá phức tạp để đọc')
})

test('a workbook that needs more memory than allowed ends its own thread, not the server', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) =>
    Array.from({ length: 10 }, (_cell, j) => `Đoàn viên ${i}.${j}`),
  )
  const columns = Array.from({ length: 10 }, () => column)
  const file = await writeSheet({ sheetName: 'A', columns, rows })
  await expect(readSheetInWorker(file, 'a.xlsx', { heapMb: 8 })).rejects.toThrow(
    'Tệp quá phức tạp để đọc',
  )
})
