import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { type Cell, cellText, isBlank } from '#platform/spreadsheet/cell.ts'
import { readDate } from '#platform/vietnamese/dates.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { manageMembers } from '../permissions.ts'
import { ownFieldsOf } from './catalog.ts'
import { findImport } from './find-import.ts'
import { inUnicode } from './found-sheet.ts'
import { columnChoices } from './input-columns.ts'
import { openPiece } from './pieces.ts'

/** The columns of the chosen sheet with examples, for the officer to say what each is. Long numbers are masked. */
export const showImportColumns = query({
  name: 'members.show-import-columns',
  summary: 'Các cột của tệp đoàn viên đã tải lên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    importId: id,
    sheetIndex: z.coerce.number().int().min(0).optional().catch(undefined),
  }),
  async run(ctx, { unitId, importId, sheetIndex }) {
    const found = await findImport(ctx, { unitId, importId })
    const shown = sheetIndex ?? found.sheetIndex
    const sheet = found.sheets[shown]
    const rows = await openPiece(ctx, { unitId, importId, sheetIndex: shown, pieceIndex: 0 })
    const chosen = new Map(Object.entries(found.matching).map(([key, index]) => [index, key]))
    const matched = shown === found.sheetIndex && chosen.size > 0
    return {
      ...found,
      shownSheet: shown,
      hiddenCount: sheet?.hiddenCount ?? 0,
      choices: columnChoices(await ownFieldsOf(ctx, unitId)),
      columns: (sheet?.columns ?? []).map((column) => ({
        ...column,
        key: matched ? (chosen.get(column.index) ?? '') : (column.key ?? ''),
        samples: samplesOf(rows.map((row) => row.cells[column.index] ?? null)).map((cell) => ({
          typed: worded(cell),
          converted: column.font ? worded(inUnicode(cell, column.font)) : null,
        })),
      })),
    }
  },
})

/** The first three different values; where an old font was used, those that show it. */
function samplesOf(cells: readonly Cell[]): Cell[] {
  const filled = cells.filter((cell) => !isBlank(cell))
  const accented = filled.filter((cell) => /[\u0080-\uffff]/.test(cellText(cell)))
  const byText = new Map([...accented, ...filled].map((cell) => [cellText(cell), cell]))
  return [...byText.values()].slice(0, 3)
}

function worded(cell: Cell): string {
  if (typeof cell === 'object' && cell !== null && 'serial' in cell) {
    const read = readDate(cell.serial)
    return read.ok ? formatDay(read.day) : String(cell.serial)
  }
  const text = cellText(cell)
  const digits = text.replace(/\D/g, '')
  return digits.length >= 9 ? `•••${digits.slice(-3)}` : text.slice(0, 80)
}
