import { workbookParts } from './build-workbook.ts'
import { buildZip } from './build-zip.ts'

/** A cell of a list: text, a number as Excel keeps it, or a day as the serial that Excel keeps. */
export type ListCell =
  | string
  | number
  | null
  | { serial: number }
  | { formula: string; result: string }

/** An .xlsx of sheets given row by row; `hidden` names rows (from 1) that Excel hides, `merges` ranges such as 'A1:B1'. */
export function buildList(
  ...sheets: { name?: string; rows: ListCell[][]; hidden?: number[]; merges?: string[] }[]
): Buffer {
  return buildZip(
    workbookParts(
      sheets.map(({ name, rows, hidden = [], merges = [] }, i) => [
        name ?? `Trang ${i + 1}`,
        `<sheetData>${rows
          .map(
            (cells, row) =>
              `<row r="${row + 1}"${hidden.includes(row + 1) ? ' hidden="1"' : ''}>${cells
                .map((cell, column) =>
                  cellXml(`${String.fromCharCode(65 + column)}${row + 1}`, cell),
                )
                .join('')}</row>`,
          )
          .join('')}</sheetData>${
          merges.length > 0
            ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
            : ''
        }`,
      ]),
    ),
  )
}

function cellXml(at: string, cell: ListCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if ('serial' in cell) return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
