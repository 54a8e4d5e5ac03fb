import { type CellValue, dateToSerial, type MergeRange, type Sheet } from 'hucre'
import { type Cell, NOT_CALCULATED } from './cell.ts'

/** The cells of one sheet in our shape, in place of the library's rows, which are given up row by row to save memory. */
export function cellsOfSheet(sheet: Sheet, maxColumns: number): Cell[][] {
  const rows: Cell[][] = []
  for (const [rowIndex, values] of sheet.rows.entries()) {
    rows.push(values.map(cellOf))
    sheet.rows[rowIndex] = []
  }
  for (const [key, detail] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const cells = rows[row]
    if (!cells) continue
    if (detail.type === 'error') cells[column] = { error: String(detail.value) }
    else if (detail.formula !== undefined && detail.value === null)
      cells[column] = { error: NOT_CALCULATED }
  }
  for (const merge of sheet.merges ?? []) fillMerge(rows, merge, maxColumns)
  return rows
}

function cellOf(value: CellValue): Cell {
  if (value instanceof Date) return { serial: dateToSerial(value) }
  return typeof value === 'string' ? value.normalize('NFC') : value
}

/** A merge may claim a million rows; it is filled only as far as the sheet has rows and as we take columns. */
function fillMerge(rows: Cell[][], merge: MergeRange, maxColumns: number): void {
  const value = rows[merge.startRow]?.[merge.startCol] ?? null
  if (value === null) return
  for (let row = merge.startRow; row <= Math.min(merge.endRow, rows.length - 1); row++) {
    const cells = rows[row]
    for (
      let column = merge.startCol;
      cells && column <= Math.min(merge.endCol, maxColumns - 1);
      column++
    ) {
      while (cells.length < column) cells.push(null)
      cells[column] = value
    }
  }
}
