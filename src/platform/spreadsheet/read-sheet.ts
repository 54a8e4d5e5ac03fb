import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { addressOf, type Cell, isBlank } from './cell.ts'
import { decodeText } from './decode-text.ts'
import type { SheetFormat } from './guard.ts'
import { cellsOfSheet } from './sheet-cells.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

export const MAX_ROWS = 50_000
export const MAX_COLUMNS = 200
export const MAX_CELL_LETTERS = 2000

/** `rows[i][j]` is the cell at `addressOf(i, j)`; rows may differ in length and end at their last filled cell. */
export interface ReadSheet {
  name: string
  hidden: boolean
  rows: Cell[][]
  /** Indexes into `rows` of rows that Excel hides, also by a filter. */
  hiddenRows: number[]
}

export interface ReadWorkbook {
  sheets: ReadSheet[]
}

/**
 * Reads a file that `guardSheetFile` has let through. Merged cells hold their value in every cell; formulas hold the
 * result that Excel stored. All cells of a .csv are text. More than 50,000 rows, 200 columns or 2,000 letters in a
 * cell throw `UnreadableSheet`, as does a file that is damaged inside.
 */
export async function readSheets(file: Buffer, format: SheetFormat): Promise<ReadWorkbook> {
  const sheets = format === 'csv' ? [readCsv(file)] : await readWorkbook(file)
  if (sheets.every((sheet) => sheet.rows.length === 0))
    throw new UnreadableSheet('Tệp không có dữ liệu; hãy kiểm tra lại tệp rồi tải lên lại')
  return { sheets }
}

async function readWorkbook(file: Buffer): Promise<ReadSheet[]> {
  const workbook = await readXlsx(file).catch((cause: unknown) => {
    throw new UnreadableSheet(
      'Tệp .xlsx bị hỏng bên trong; hãy mở bằng Excel, lưu lại rồi tải lên lại',
      { cause },
    )
  })
  return workbook.sheets.map((sheet) => {
    const hiddenRows = [...(sheet.rowDefs ?? [])]
      .filter(([, row]) => row.hidden)
      .map(([index]) => index)
    const rows = trimmed(cellsOfSheet(sheet, MAX_COLUMNS))
    guardCaps(sheet.name, rows)
    return {
      name: sheet.name.normalize('NFC'),
      hidden: sheet.hidden === true || sheet.veryHidden === true,
      rows,
      hiddenRows: hiddenRows.filter((index) => index < rows.length).sort((a, b) => a - b),
    }
  })
}

function readCsv(file: Buffer): ReadSheet {
  const text = decodeText(file).replace(/^\ufeff/, '')
  const declared = /^sep=(.)\r?\n/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const delimiter = declared?.[1] ?? delimiterOf(body)
  const rows = trimmed(
    parseCsv(body, { delimiter, skipBom: false }).map((row) =>
      row.map((cell) => (cell === null ? null : String(cell))),
    ),
  )
  guardCaps('csv', rows)
  return { name: 'csv', hidden: false, rows, hiddenRows: [] }
}

/** The mark that parts the first lines into most columns; quoted text does not count. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const counts = [';', ',', '\t'].map((mark) => ({ mark, count: start.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

function trimmed(rows: Cell[][]): Cell[][] {
  for (const row of rows) while (row.length > 0 && isBlank(row.at(-1))) row.pop()
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop()
  return rows
}

function guardCaps(name: string, rows: Cell[][]): void {
  if (rows.length > MAX_ROWS)
    throw new UnreadableSheet(
      `Trang “${name}” có ${rows.length} dòng, chỉ nhận đến 50.000 dòng; hãy chia thành nhiều tệp`,
    )
  for (const [rowIndex, row] of rows.entries()) {
    if (row.length > MAX_COLUMNS)
      throw new UnreadableSheet(
        `Trang “${name}” có dữ liệu đến ô ${addressOf(rowIndex, row.length - 1)}, chỉ nhận đến 200 cột; hãy xóa các cột không cần`,
      )
    const long = row.findIndex((cell) => typeof cell === 'string' && cell.length > MAX_CELL_LETTERS)
    if (long >= 0)
      throw new UnreadableSheet(
        `Ô ${addressOf(rowIndex, long)} của trang “${name}” dài hơn 2.000 chữ; hãy rút gọn rồi tải lên lại`,
      )
  }
}
