import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { parse, type Unchecked } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { cellText } from '#platform/spreadsheet/cell.ts'
import { findTable } from '#platform/spreadsheet/find-table.ts'
import { readSheetInWorker } from '#platform/spreadsheet/read-in-worker.ts'
import { UnreadableSheet } from '#platform/spreadsheet/unreadable-sheet.ts'
import { readVnd } from '#platform/vietnamese/numbers.ts'
import { keepFunds } from '../permissions.ts'
import { findCollection } from './find-collection.ts'
import { matchPayroll, type PayrollRow } from './match-payroll.ts'

const columns = [
  { key: 'name', names: ['Họ và tên', 'Họ tên', 'Tên', 'Tên đoàn viên', 'Người nộp'] },
  { key: 'card', names: ['Số thẻ', 'Số thẻ đoàn viên'] },
  {
    key: 'amount',
    names: [
      'Số tiền',
      'Số tiền trừ',
      'Khấu trừ',
      'Khấu trừ lương',
      'Mức đóng',
      'Đã trừ',
      'Tiền quỹ',
    ],
  },
]

const definition = {
  name: 'funds.read-payroll',
  summary: 'Đọc bảng lương và so với đợt thu',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    collectionId: id,
    /** .xlsx or .csv: a file, or its bytes in base64. */
    file: z.union([z.instanceof(Blob), z.base64()], { error: 'Hãy chọn một tệp .xlsx hoặc .csv' }),
  }),
} as const

const compare = query({
  ...definition,
  input: z.object({ unitId: id, collectionId: id, rows: z.custom<PayrollRow[]>() }),
  async run(ctx, { unitId, collectionId, rows }) {
    const sheet = await findCollection(ctx, { unitId, collectionId })
    return matchPayroll(rows, sheet.lines)
  },
})

async function execute(ctx: Context, given: z.input<typeof definition.input> | Unchecked) {
  const { unitId, collectionId, file } = parse(definition.input, given)
  const bytes =
    typeof file === 'string' ? Buffer.from(file, 'base64') : Buffer.from(await file.arrayBuffer())
  const rows = await rowsOf(bytes, file instanceof File ? file.name : '')
  return compare(ctx, { unitId, collectionId, rows })
}

/**
 * Reads what the payroll office sends, outside any transaction, and says for each row whose it is and whether the amount is what
 * the sheet expects. Nothing is recorded: that is `funds.record-collection`, with what this answers.
 */
export const readPayroll = Object.assign(execute, { kind: 'query' as const, definition })

async function rowsOf(bytes: Buffer, fileName: string): Promise<PayrollRow[]> {
  try {
    const { sheets } = await readSheetInWorker(bytes, fileName)
    for (const sheet of sheets) {
      const table = findTable(sheet, columns)
      const at = (key: string) => table?.columns.find((column) => column.key === key)?.index
      const [name, card, amount] = [at('name'), at('card'), at('amount')]
      if (!table || name === undefined || amount === undefined) continue
      return table.rows.flatMap(({ rowIndex, cells }) => {
        const text = (index: number | undefined) =>
          index === undefined ? '' : cellText(cells[index] ?? null).trim()
        const fullName = text(name)
        if (fullName === '' || /^(tổng|cộng)/i.test(fullName)) return []
        const typed = cells[amount]
        const read = readVnd(typeof typed === 'number' ? typed : text(amount))
        return [
          {
            row: rowIndex + 1,
            fullName,
            cardNumber: text(card),
            amount: read.ok ? read.amountVnd : null,
          },
        ]
      })
    }
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refused(`${error.message}.`, { cause: error })
    throw error
  }
  throw new Refused(
    'Không thấy bảng có cột “Họ và tên” và cột “Số tiền” trong tệp. Hãy xem lại tiêu đề các cột.',
  )
}
