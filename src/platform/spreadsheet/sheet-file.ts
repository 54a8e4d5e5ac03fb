import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre'
import { columnLetters } from './cell.ts'

export interface SheetColumn {
  header: string
  /** text keeps leading zeros and never becomes a formula; day takes 'YYYY-MM-DD'; vnd takes whole đồng. */
  kind: 'text' | 'day' | 'number' | 'vnd'
  /** In characters, as Excel counts. */
  width?: number
}

export interface SheetToWrite {
  sheetName: string
  title?: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly (string | number | null)[])[]
  /** A second sheet of plain lines. */
  notes?: { sheetName: string; lines: readonly string[] }
}

const STYLES: Record<SheetColumn['kind'], CellStyle> = {
  text: { numFmt: '@' },
  day: { numFmt: 'dd/mm/yyyy' },
  number: {},
  vnd: { numFmt: '#,##0' },
}
const TITLE_STYLE: CellStyle = { font: { bold: true, size: 14 } }
const HEADER_STYLE: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'center' },
}
/** Before this day Excel's calendar is off by one (it knows a 29/02/1900), so such a day is written as text. */
const FIRST_SAFE_DAY = '1900-03-01'
/** What Excel refuses in the name of a sheet; it also allows no more than 31 letters. */
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]/g

/**
 * An .xlsx with a frozen, filterable heading: in row 1, or in row 3 under a title. Text cells are stored as text, so
 * '=1+1', '+84…' and '0012' stay what they are, in Excel and when read again.
 */
export async function sheetFile({
  sheetName,
  title,
  columns,
  rows,
  notes,
}: SheetToWrite): Promise<Buffer> {
  const top: CellValue[][] = title === undefined ? [] : [[title], []]
  const headerRow = top.length
  const cells = new Map<string, { value: CellValue; style: CellStyle }>()
  if (title !== undefined) cells.set('0,0', { value: title, style: TITLE_STYLE })
  for (const [i, { header }] of columns.entries())
    cells.set(`${headerRow},${i}`, { value: header, style: HEADER_STYLE })
  const lastCell = `${columnLetters(Math.max(0, columns.length - 1))}${headerRow + 1 + rows.length}`
  const bytes = await writeXlsx({
    // A shared table of strings would hold every name once more in memory.
    stringMode: 'inline',
    sheets: [
      {
        name: sheetName.replace(NOT_IN_SHEET_NAMES, ' ').slice(0, 31).trim() || 'Danh sách',
        columns: columns.map(({ kind, width }) => ({
          style: STYLES[kind],
          ...(width === undefined ? {} : { width }),
        })),
        rows: [
          ...top,
          columns.map(({ header }) => header),
          ...rows.map((row) => columns.map(({ kind }, i) => storedValue(kind, row[i] ?? null))),
        ],
        cells,
        freezePane: { rows: headerRow + 1 },
        autoFilter: { range: `A${headerRow + 1}:${lastCell}` },
      },
      ...(notes ? [notesSheet(notes)] : []),
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function notesSheet({ sheetName, lines }: NonNullable<SheetToWrite['notes']>): WriteSheet {
  const style: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } }
  return { name: sheetName, columns: [{ width: 100, style }], rows: lines.map((line) => [line]) }
}

function storedValue(kind: SheetColumn['kind'], value: string | number | null): CellValue {
  if (value === null || value === '') return null
  if (kind === 'text') return String(value)
  if (kind !== 'day') return value
  const day = String(value)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day)
  if (!isDay) return day
  return day >= FIRST_SAFE_DAY ? new Date(`${day}T00:00:00Z`) : day.split('-').reverse().join('/')
}
