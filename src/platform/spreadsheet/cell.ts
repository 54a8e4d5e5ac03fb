/** A number that Excel shows as a date: days since 30/12/1899 in the 1900 system, with the time as fraction. */
export interface DayCell {
  serial: number
}

/** A cell whose value is an error ('#REF!'), or a formula that was never calculated ('#CALC'). */
export interface ErrorCell {
  error: string
}

/** What stands in a cell: text (NFC), number, true/false, date or error; null when empty. A formula counts as its result. */
export type Cell = string | number | boolean | null | DayCell | ErrorCell

export const NOT_CALCULATED = '#CALC'

/** 'B7' for row index 6 and column index 1: where the officer finds the cell in Excel. */
export function addressOf(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export function columnLetters(columnIndex: number): string {
  const before = Math.floor(columnIndex / 26) - 1
  const letter = String.fromCharCode(0x41 + (columnIndex % 26))
  return before >= 0 ? columnLetters(before) + letter : letter
}

/** What the readers of dates, amounts and numbers take: a date gives its serial, an error or nothing gives null. */
export function cellValue(cell: Cell | undefined): string | number | null {
  if (cell === null || cell === undefined || cell === '') return null
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'object') return 'serial' in cell ? cell.serial : null
  return cell
}

/** The cell as trimmed text; '' when empty or an error. */
export function cellText(cell: Cell | undefined): string {
  return String(cellValue(cell) ?? '').trim()
}

/** A Vietnamese sentence when the cell holds an error instead of a value. */
export function cellProblem(cell: Cell | undefined): string | null {
  if (typeof cell !== 'object' || cell === null || !('error' in cell)) return null
  return cell.error === NOT_CALCULATED
    ? 'Ô có công thức chưa được tính; hãy mở tệp bằng Excel, lưu lại rồi tải lên'
    : `Ô báo lỗi ${cell.error}; hãy sửa công thức hoặc ghi giá trị vào ô`
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
