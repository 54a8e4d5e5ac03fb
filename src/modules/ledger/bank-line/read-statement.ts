import { Refused } from '#platform/errors.ts'
import { addressOf, type Cell, cellText, cellValue } from '#platform/spreadsheet/cell.ts'
import { type FoundTable, findTable } from '#platform/spreadsheet/find-table.ts'
import { headerKey } from '#platform/spreadsheet/match-header.ts'
import type { ReadSheet } from '#platform/spreadsheet/read-sheet.ts'
import { readDate } from '#platform/vietnamese/dates.ts'
import { readVnd } from '#platform/vietnamese/numbers.ts'
import { type StatementKey, statementColumns, statementKeys } from './statement-columns.ts'
import { type StatementLine, type ToldLine, withDigests } from './statement-message.ts'

/** Headings as the officer typed them where the proposed ones are wrong; empty where they are right. */
export type TypedColumns = Partial<Record<StatementKey, string>>

/**
 * The lines of the first sheet that is a statement, and a sentence for each row that has an amount and could not be read.
 *
 * @throws Refused with the headings found, when it cannot be told which column is which.
 */
export function readStatement(
  sheets: readonly ReadSheet[],
  typed: TypedColumns = {},
): { lines: StatementLine[]; problems: string[] } {
  let seen: string[] = []
  for (const sheet of sheets) {
    const table = findTable(sheet, statementColumns)
    if (!table) continue
    const at = columnsOf(table, typed)
    const hasAmount =
      at.amount !== undefined || at.amountIn !== undefined || at.amountOut !== undefined
    if (at.day !== undefined && hasAmount) return linesOf(table, at)
    seen = [...seen, ...table.columns.map(({ header }) => header)]
  }
  throw new Refused(
    seen.length > 0
      ? `Chưa biết cột nào là ngày và số tiền. Các cột trong tệp: ${seen.slice(0, 12).join(', ')}. Hãy ghi tên cột vào các ô bên dưới rồi tải lại.`
      : 'Không tìm thấy bảng sao kê trong tệp: cần một dòng tiêu đề có ngày, số tiền, nội dung.',
  )
}

function columnsOf(table: FoundTable, typed: TypedColumns): Partial<Record<StatementKey, number>> {
  return Object.fromEntries(
    statementKeys.flatMap((key) => {
      const wanted = typed[key]?.trim()
      const column = table.columns.find((one) =>
        wanted ? headerKey(one.header) === headerKey(wanted) : one.key === key,
      )
      if (wanted && !column) throw new Refused(`Tệp không có cột “${wanted}”.`)
      return column ? [[key, column.index]] : []
    }),
  )
}

function linesOf(table: FoundTable, at: Partial<Record<StatementKey, number>>) {
  const lines: ToldLine[] = []
  const problems: string[] = []
  for (const { rowIndex, cells } of table.rows) {
    const cell = (key: StatementKey) => (at[key] === undefined ? null : (cells[at[key]] ?? null))
    const amount = amountOf(cell)
    if (amount === 0) continue
    const given = cellValue(cell('day'))
    // Rows such as 'Cộng phát sinh' have an amount and no day: they are no lines.
    if (given === null || !/\d/.test(String(given))) continue
    const read = readDate(given)
    if (amount === null || !read.ok) {
      problems.push(
        `Dòng ${rowIndex + 1}: ${read.ok ? 'số tiền không rõ' : read.message} (ô ${addressOf(rowIndex, at[read.ok ? 'amount' : 'day'] ?? 0)})`,
      )
      continue
    }
    lines.push({
      day: read.day,
      amount,
      description: cellText(cell('description')).replace(/\s+/g, ' ').slice(0, 1000),
      bankReference: cellText(cell('bankReference')).slice(0, 100),
    })
  }
  return { lines: withDigests(lines), problems }
}

/** In less out; nought where nothing stands, null where it cannot be read. */
function amountOf(cell: (key: StatementKey) => Cell): number | null {
  const whole = signed(cell('amount'))
  const parts = [signed(cell('amountIn')), signed(cell('amountOut'))] as const
  if (parts[0] === null || parts[1] === null || whole === null) return null
  const moved = Math.abs(parts[0]) - Math.abs(parts[1])
  return moved === 0 ? whole : moved
}

function signed(cell: Cell): number | null {
  const value = cellValue(cell)
  if (value === null) return 0
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null
  const text = value.trim()
  if (/^[-–]?$/.test(text)) return 0
  const negative = /^\(.*\)$/.test(text) || /^[-−–]/.test(text)
  const read = readVnd(text.replace(/^[-−–+(]\s*/, '').replace(/\)$/, ''))
  if (!read.ok) return null
  return negative ? -read.amountVnd : read.amountVnd
}
