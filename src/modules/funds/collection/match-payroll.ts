import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'

/** `row`: as Excel counts. `amount`: null where it cannot be read. */
export type PayrollRow = {
  row: number
  fullName: string
  cardNumber: string
  amount: number | null
}

type SheetLine = {
  memberId: number
  fullName: string
  cardNumber: string | null
  expected: number | null
  paid: number
}

export type Matched = PayrollRow & { memberId: number | null; problem: string | null }

/**
 * Whose each row of the payroll is: by card number, or by a name that only one line of the sheet has. A row with a `problem` is
 * not to be recorded; who is on the sheet and not in the payroll is in `missing`.
 */
export function matchPayroll(
  rows: readonly PayrollRow[],
  lines: readonly SheetLine[],
): { rows: Matched[]; missing: string[] } {
  const taken = new Set<number>()
  const matched = rows.map((row): Matched => {
    const found = candidates(row, lines)
    const [line] = found
    const refuse = (problem: string) => ({ ...row, memberId: null, problem })
    if (!line) return refuse('Không có trong đợt thu này')
    if (found.length > 1) return refuse('Có nhiều người trùng tên; cần thêm số thẻ')
    if (taken.has(line.memberId)) return refuse('Người này đã có ở dòng trên')
    taken.add(line.memberId)
    if (row.amount === null) return refuse('Không đọc được số tiền')
    if (row.amount === 0) return refuse('Không trừ tiền')
    const left = line.expected === null ? null : line.expected - line.paid
    if (left === 0 || (left === null && line.paid > 0)) return refuse('Đã đóng đủ')
    if (left !== null && row.amount > left)
      return refuse(`Trừ ${formatVnd(row.amount)}, chỉ còn phải đóng ${formatVnd(left)}`)
    return { ...row, memberId: line.memberId, problem: null }
  })
  const missing = lines
    .filter(({ memberId, expected, paid }) => !taken.has(memberId) && paid < (expected ?? 1))
    .map(({ fullName }) => fullName)
  return { rows: matched, missing }
}

function candidates(row: PayrollRow, lines: readonly SheetLine[]): SheetLine[] {
  const byCard = lines.filter(({ cardNumber }) => cardNumber && cardNumber === row.cardNumber)
  if (byCard.length > 0) return byCard
  const key = searchKey(row.fullName)
  const alike = lines.filter(({ fullName }) => searchKey(fullName) === key)
  const exact = alike.filter(({ fullName }) => fullName === row.fullName.normalize('NFC'))
  return exact.length === 1 ? exact : alike
}
