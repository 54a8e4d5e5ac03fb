import type { SheetColumn } from '#platform/spreadsheet/write-sheet.ts'
import { type EntryKindShown, entryKindLabels, voucherCode } from '../labels.ts'
import type { WholeBook } from './export-book.ts'

export const bookColumns: readonly SheetColumn[] = [
  { header: 'Ngày', kind: 'day', width: 12 },
  { header: 'Số phiếu', kind: 'text', width: 14 },
  { header: 'Loại', kind: 'text', width: 14 },
  { header: 'Người nộp, người nhận', kind: 'text', width: 28 },
  { header: 'Nội dung', kind: 'text', width: 48 },
  { header: 'Tài khoản', kind: 'text', width: 10 },
  { header: 'Tên tài khoản', kind: 'text', width: 30 },
  { header: 'Quỹ', kind: 'text', width: 24 },
  { header: 'Nợ', kind: 'vnd', width: 16 },
  { header: 'Có', kind: 'vnd', width: 16 },
]

/** One row for each line of each entry, in the order of the book. */
export function bookRows({ accounts, parts, entries }: WholeBook): (string | number | null)[][] {
  const accountNames = new Map(accounts.map(({ code, name }) => [code, name]))
  const partNames = new Map(parts.map(({ id, name }) => [id, name]))
  return entries.flatMap((entry) =>
    entry.lines.map(({ account, partId, amount }) => [
      entry.day,
      entry.voucherKind && entry.voucherNumber && entry.voucherYear
        ? voucherCode(entry.voucherKind, entry.voucherNumber, entry.voucherYear)
        : null,
      entryKindLabels[entry.kind as EntryKindShown],
      entry.counterpart,
      entry.summary,
      account,
      accountNames.get(account) ?? '',
      partNames.get(partId) ?? '',
      amount > 0 ? amount : null,
      amount < 0 ? -amount : null,
    ]),
  )
}
