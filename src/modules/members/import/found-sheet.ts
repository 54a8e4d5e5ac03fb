import { addressOf, type Cell, cellText, isBlank } from '#platform/spreadsheet/cell.ts'
import { type FoundRow, findTable, type KnownColumn } from '#platform/spreadsheet/find-table.ts'
import { headerKey } from '#platform/spreadsheet/match-header.ts'
import type { ReadSheet } from '#platform/spreadsheet/read-sheet.ts'
import { detectOldFont, fromTcvn3, fromVni, type OldFont } from '#platform/vietnamese/old-fonts.ts'
import { valueHeadings } from './input-columns.ts'
import type { SourceRow } from './member-row.ts'

export type SheetColumn = {
  index: number
  letters: string
  header: string
  key: string | null
  /** The old font in which its texts were typed. */
  font: OldFont | null
}

/** A sheet as the import keeps it. Without columns there is no list in it. */
export type FoundSheet = {
  name: string
  hidden: boolean
  rowCount: number
  hiddenCount: number
  columns: SheetColumn[]
}

export type FoundSheetWithRows = FoundSheet & { rows: FoundRow[] }

const sampled = 500
const searchedRows = 40

/** The list in a sheet: its columns with what they seem to be, and its rows as they stand in the file. */
export function foundSheet(sheet: ReadSheet, known: readonly KnownColumn[]): FoundSheetWithRows {
  const { name, hidden, rows } = sheet
  // Headings may be in an old font as well, each column in its own; only they are read in their converted form here.
  const top = rows.slice(0, sampled)
  const width = Math.max(0, ...top.map((row) => row.length))
  const fonts = Array.from({ length: width }, (_, index) =>
    fontOf(top.map((row) => row[index] ?? null)),
  )
  const readable = rows.map((row, i) =>
    i < searchedRows ? row.map((cell, index) => inUnicode(cell, fonts[index] ?? null)) : row,
  )
  const table = findTable({ rows: readable, hiddenRows: sheet.hiddenRows }, known)
  if (!table) return { name, hidden, rowCount: 0, hiddenCount: 0, columns: [], rows: [] }
  const found = table.rows.map((row) => ({ ...row, cells: rows[row.rowIndex] ?? [] }))
  const columns = table.columns.map(({ index, letters, header, key }) => ({
    index,
    letters,
    header,
    key: key?.startsWith('-') ? null : (key ?? valueHeadings[headerKey(header)] ?? null),
    font: fontOf(found.slice(0, sampled).map((row) => row.cells[index] ?? null)),
  }))
  return {
    name,
    hidden,
    rowCount: found.length,
    hiddenCount: found.filter((row) => row.hidden).length,
    columns: withPartedName(columns, found),
    rows: found,
  }
}

/** One heading merged over two columns: family name in the first, given name in the second. */
function withPartedName(columns: SheetColumn[], rows: readonly FoundRow[]): SheetColumn[] {
  const first = columns.find((column) => column.key === 'fullName')
  const second = columns.find((column) => first && column.index === first.index + 1)
  if (!first || !second || second.key !== null || second.header !== first.header) return columns
  const parted = rows.some(({ cells }) => {
    const [a, b] = [cellText(cells[first.index]), cellText(cells[second.index])]
    return a !== '' && b !== '' && a !== b
  })
  if (!parted) return columns
  return columns.map((column) => {
    if (column === first) return { ...column, key: 'familyName' }
    return column === second ? { ...column, key: 'givenName' } : column
  })
}

/** A row seen through the officer's matching: `matching` gives the column's index for each key. */
export function sourceRow(
  { rowIndex, cells }: Pick<FoundRow, 'rowIndex' | 'cells'>,
  matching: Readonly<Record<string, number>>,
  fonts: ReadonlyMap<number, OldFont>,
): SourceRow {
  return {
    rowNumber: rowIndex + 1,
    has: (key) => matching[key] !== undefined,
    cell(key) {
      const index = matching[key]
      if (index === undefined) return undefined
      return inUnicode(cells[index] ?? null, fonts.get(index) ?? null)
    },
    place(key) {
      const index = matching[key]
      return index === undefined ? `Dòng ${rowIndex + 1}` : `Ô ${addressOf(rowIndex, index)}`
    },
  }
}

export function inUnicode(cell: Cell, font: OldFont | null): Cell {
  if (font === null || typeof cell !== 'string') return cell
  return font === 'tcvn3' ? fromTcvn3(cell) : fromVni(cell)
}

function fontOf(cells: readonly Cell[]): OldFont | null {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell))
  return detectOldFont(texts).font
}
