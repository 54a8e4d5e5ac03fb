import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { authorise, parse, type Unchecked } from '#platform/operation.ts'
import type { KnownColumn } from '#platform/spreadsheet/find-table.ts'
import { arrangeSheetsInWorker } from '#platform/spreadsheet/read-in-worker.ts'
import { UnreadableSheet } from '#platform/spreadsheet/unreadable-sheet.ts'
import { inTransaction } from '#platform/transaction.ts'
import { manageMembers } from '../permissions.ts'
import { ownFieldsOf } from './catalog.ts'
import type { FoundSheet, FoundSheetWithRows } from './found-sheet.ts'
import { inUnit, pause } from './in-unit.ts'
import { inputColumns } from './input-columns.ts'
import { keepPiece, rowsAPiece } from './pieces.ts'

const fileName = z.string().trim().max(200).optional()
const definition = {
  name: 'members.start-import',
  summary: 'Tải lên tệp danh sách đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    fileName,
    /** .xlsx or .csv up to 20 MB: a file, or its bytes in base64. */
    file: z.union([z.instanceof(Blob), z.base64()], { error: 'Hãy chọn một tệp .xlsx hoặc .csv' }),
  }),
} as const

/** The file has been read: what is logged is its name, not what stands in it. */
const keepImport = command({
  ...definition,
  input: z.object({ unitId: id, fileName: z.string(), sheets: z.custom<FoundSheet[]>() }),
  async run(ctx, { unitId, fileName, sheets }) {
    const { id: importId } = await ctx.db
      .insertInto('members.import')
      .values({
        unitId,
        fileName,
        state: 'storing',
        sheets: JSON.stringify(sheets),
        sheetIndex: bestSheet(sheets),
        accountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { importId }
  },
})

async function execute(
  ctx: Context,
  given: z.input<typeof definition.input> | Unchecked,
): Promise<{ importId: number }> {
  const { unitId, file, ...named } = parse(definition.input, given)
  const ownFields = await inTransaction(ctx, async (ctx) =>
    ownFieldsOf(await authorise(ctx, definition, { unitId }), unitId),
  )
  const fileName = named.fileName ?? (file instanceof File ? file.name : 'danh sách')
  const found = await findBounded(await bytesOf(file), fileName, inputColumns(ownFields))
  if (found.every((sheet) => sheet.rowCount === 0))
    throw new Refused(
      'Không tìm thấy danh sách trong tệp: cần một dòng tiêu đề cột và các dòng đoàn viên ở dưới. Hãy tải tệp mẫu để xem.',
    )
  const sheets = found.map(({ rows: _, ...sheet }) => sheet)
  const { importId } = await keepImport(ctx, { unitId, fileName, sheets })
  for (const [sheetIndex, { rows }] of found.entries())
    for (let pieceIndex = 0; pieceIndex * rowsAPiece < rows.length; pieceIndex += 1) {
      const kept = rows.slice(pieceIndex * rowsAPiece, (pieceIndex + 1) * rowsAPiece)
      await pause()
      await inUnit(ctx, unitId, (ctx) =>
        keepPiece(ctx, { unitId, importId, sheetIndex, pieceIndex }, kept),
      )
    }
  await inUnit(ctx, unitId, (ctx) =>
    ctx.db
      .updateTable('members.import')
      .set({ state: 'matching' })
      .where('unitId', '=', unitId)
      .where('id', '=', importId)
      .where('state', '=', 'storing')
      .execute(),
  )
  return { importId }
}

/**
 * Reads a spreadsheet and finds the list in it in a thread of its own and outside any transaction, keeps its rows encrypted and proposes what the columns
 * are. What must not be opened is refused with a sentence, and nothing is kept.
 */
export const startImport = Object.assign(execute, { kind: 'command' as const, definition })

const script = 'src/modules/members/import/found-sheet-worker.ts'

async function findBounded(file: Buffer, fileName: string, known: KnownColumn[]) {
  try {
    return await arrangeSheetsInWorker<FoundSheetWithRows>(file, fileName, { script, asked: known })
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refused(`${error.message}.`, { cause: error })
    throw error
  }
}

async function bytesOf(file: Blob | string): Promise<Buffer> {
  if (typeof file === 'string') return Buffer.from(file, 'base64')
  return Buffer.from(await file.arrayBuffer())
}

/** The sheet in view with the most columns that are known. */
function bestSheet(sheets: readonly FoundSheet[]): number {
  const scores = sheets.map(
    (sheet) =>
      sheet.columns.filter((column) => column.key).length * 2 -
      (sheet.hidden ? 1 : 0) -
      (sheet.rowCount === 0 ? 1000 : 0),
  )
  return scores.indexOf(Math.max(...scores))
}
