import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { seal, unseal } from '#platform/secret-box.ts'
import type { Cell } from '#platform/spreadsheet/cell.ts'
import type { ImportKey } from './apply-rows.ts'

/** A row of the file as it is kept until it is applied. */
export type KeptRow = { rowIndex: number; hidden: boolean; cells: Cell[] }

/** Few enough that reading, judging or keeping one piece does not hold up other people's pages. */
export const rowsAPiece = 200

type PieceKey = ImportKey & { sheetIndex: number; pieceIndex: number }

/** Encrypted, because rows hold ID numbers. Kept once. */
export async function keepPiece(
  ctx: Context,
  key: PieceKey,
  rows: readonly KeptRow[],
): Promise<void> {
  await ctx.db
    .insertInto('members.importPiece')
    .values({ ...key, sealed: seal(JSON.stringify(rows)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function openPiece(ctx: Context, key: PieceKey): Promise<KeptRow[]> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from members.import_piece
    where unit_id = ${key.unitId} and import_id = ${key.importId}
      and sheet_index = ${key.sheetIndex} and piece_index = ${key.pieceIndex}`.execute(ctx.db)
  return rows[0] ? (JSON.parse(unseal(rows[0].sealed)) as KeptRow[]) : []
}
