import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { authorise, parse, type Unchecked } from '#platform/operation.ts'
import { readSheetInWorker } from '#platform/spreadsheet/read-in-worker.ts'
import { UnreadableSheet } from '#platform/spreadsheet/unreadable-sheet.ts'
import { inTransaction } from '#platform/transaction.ts'
import { requireMoneyAccounts } from '../account/require-accounts.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { account } from '../entry/movement-fields.ts'
import { keepBook } from '../permissions.ts'
import { bankLinesArrived } from './bank-lines-arrived.ts'
import { readStatement, type TypedColumns } from './read-statement.ts'
import { settleCertainLines } from './settle-certain-lines.ts'
import { statementKeys } from './statement-columns.ts'
import { readStatementMessage, type StatementLine } from './statement-message.ts'

const heading = z.string().max(120).default('')
const definition = {
  name: 'ledger.import-statement',
  summary: 'Nhập sao kê ngân hàng',
  allow: keepBook,
  input: z.object({
    unitId: id,
    account: account('Tài khoản ngân hàng'),
    fileName: z.string().trim().max(200).optional(),
    /** .xlsx, .csv, MT940 or camt.053: a file, or its bytes in base64. */
    file: z.union([z.instanceof(Blob), z.base64()], { error: 'Hãy chọn tệp sao kê' }),
    /** Headings of the file's columns, where the proposed ones are wrong. */
    ...(Object.fromEntries(statementKeys.map((key) => [key, heading])) as Record<
      (typeof statementKeys)[number],
      typeof heading
    >),
  }),
} as const

export type ImportedStatement = {
  added: number
  known: number
  settled: number
  problems: string[]
}

/** The file has been read: what is logged is its name, not what stands in it. */
const keepStatement = command({
  ...definition,
  input: z.object({
    unitId: id,
    account: z.string(),
    fileName: z.string(),
    lines: z.custom<StatementLine[]>().meta({ secret: true }),
  }),
  async run(ctx, { unitId, account, fileName, lines }) {
    await ensureBook(ctx, { unitId })
    await requireMoneyAccounts(ctx, unitId, { account })
    const { rows } = await sql<{
      bankLineId: number
      day: string
      amount: number
      description: string
    }>`
      insert into ledger.bank_line (unit_id, account, day, amount, description, bank_reference, digest, file_name, by_name)
      select ${unitId}, ${account}, day, amount, description, bank_reference, decode(digest, 'hex'), ${fileName}, ${ctx.actor?.name ?? ''}
      from jsonb_to_recordset(${JSON.stringify(lines.map(asRow))}::jsonb) as line (day date, amount bigint, description text, bank_reference text, digest text)
      on conflict (unit_id, account, digest) do nothing
      returning id as bank_line_id, day, amount, description`.execute(ctx.db)
    const settled = await settleCertainLines(ctx, { unitId, account })
    const open = rows.filter(({ bankLineId }) => !settled.includes(bankLineId))
    await bankLinesArrived.announce(ctx, { unitId, account, lines: open })
    return { added: rows.length, known: lines.length - rows.length, settled: settled.length }
  },
})

function asRow({ bankReference, ...line }: StatementLine) {
  return { ...line, bank_reference: bankReference }
}

async function execute(
  ctx: Context,
  given: z.input<typeof definition.input> | Unchecked,
): Promise<ImportedStatement> {
  const { unitId, account, file, fileName, ...typed } = parse(definition.input, given)
  const number = await inTransaction(ctx, async (ctx) =>
    numberOf(await authorise(ctx, definition, { unitId }), { unitId, account }),
  )
  const name = fileName ?? (file instanceof File ? file.name : 'sao kê')
  const bytes =
    typeof file === 'string' ? Buffer.from(file, 'base64') : Buffer.from(await file.arrayBuffer())
  const { lines, problems } =
    readStatementMessage(bytes, number) ?? (await readTable(bytes, name, typed))
  if (lines.length === 0)
    throw new Refused(problems[0] ?? 'Sao kê không có dòng nào có ngày và số tiền.')
  const kept = await keepStatement(ctx, { unitId, account, fileName: name, lines })
  return { ...kept, problems }
}

/** The account's number at the bank; empty where the book has none. */
async function numberOf(
  ctx: Context,
  { unitId, account }: { unitId: number; account: string },
): Promise<string> {
  const found = await ctx.db
    .selectFrom('ledger.account')
    .where('unitId', '=', unitId)
    .where('code', '=', account)
    .select('number')
    .executeTakeFirst()
  return found?.number ?? ''
}

async function readTable(bytes: Buffer, name: string, typed: TypedColumns) {
  const { sheets } = await readSheetInWorker(bytes, name).catch((error: unknown) => {
    throw error instanceof UnreadableSheet
      ? new Refused(`${error.message}.`, { cause: error })
      : error
  })
  return readStatement(sheets, typed)
}

/**
 * Reads a bank's statement outside any transaction, keeps the lines that are new, and settles those of which it is certain
 * which entry they are. The same statement sent again, or one that overlaps, brings no line twice.
 */
export const importStatement = Object.assign(execute, { kind: 'command' as const, definition })
