import { expect, it } from 'vitest'
import { readSheetInWorker } from '#platform/spreadsheet/read-in-worker.ts'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { beancountLedger } from './beancount-ledger.ts'
import { bookColumns, bookRows } from './book-columns.ts'
import type { WholeBook } from './export-book.ts'
import { hledgerJournal } from './hledger-journal.ts'

/** Texts that would be something else in another program: a formula, a second line, an end of a text, an entry of their own. */
const odd = [
  '=HYPERLINK("http://x","y")',
  '+84 912',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  'x"\n2026-01-01 * "y"\n  Assets:111  9 VND',
  'a\\',
  '; ghi chú | hết',
]

const bookOf = (text: string): WholeBook =>
  ({
    unitName: text,
    accounts: [
      { code: '111', name: text, kind: 'asset' },
      { code: '5122', name: 'Thu', kind: 'income' },
    ],
    parts: [{ id: 0, name: text }],
    entries: [
      {
        day: '2026-01-05',
        kind: 'receipt',
        summary: text,
        counterpart: text,
        voucherKind: 'receipt',
        voucherNumber: 1,
        voucherYear: 2026,
        lines: [
          { account: '111', partId: 0, amount: 5, partyName: text },
          { account: '5122', partId: 0, amount: -5, partyName: '' },
        ],
      },
    ],
  }) as unknown as WholeBook

it.each(odd)('in a text for other programs %j stays a name', (text) => {
  for (const write of [hledgerJournal, beancountLedger]) {
    const lines = write(bookOf(text)).split('\n')
    expect(lines.length).toBe(write(bookOf('Quỹ')).split('\n').length)
    expect(lines.filter((line) => /^\d{4}-/.test(line) && !/ open /.test(line))).toHaveLength(1)
    expect(lines.filter((line) => /^\s+(Assets|Income):.* -?\d+ VND/.test(line))).toHaveLength(2)
  }
})

it.each(odd)('in a spreadsheet %j is a text and no formula', async (text) => {
  const rows = bookRows(bookOf(text))
  const bytes = await writeSheet({ sheetName: 'Sổ', title: text, columns: bookColumns, rows })
  const { sheets } = await readSheetInWorker(bytes, 'so.xlsx')
  const cells = sheets.flatMap((sheet) => sheet.rows).flat()
  const plain = (cell: unknown) =>
    String(cell ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  // A formula would come back as its result, or as an error because nobody has calculated it.
  expect(cells.filter((cell) => plain(cell) === plain(text)).length).toBeGreaterThanOrEqual(4)
  expect(
    cells.filter((cell) => typeof cell === 'object' && cell !== null && 'error' in cell),
  ).toEqual([])
})
