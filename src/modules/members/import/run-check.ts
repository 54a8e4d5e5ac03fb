import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'
import { catalogOf } from './catalog.ts'
import { sourceRow } from './found-sheet.ts'
import { inUnit, pause } from './in-unit.ts'
import { type Against, judgeRows } from './judge-rows.ts'
import { memberIndexOf } from './member-index.ts'
import type { ImportOptions, MemberRow } from './member-row.ts'
import { openPiece, rowsAPiece } from './pieces.ts'
import { isNoPerson, readMemberRow } from './read-member-row.ts'
import { asImport } from './require-import.ts'
import { SeenRows } from './seen-rows.ts'
import { writeRows } from './write-rows.ts'

/**
 * The embedded database has one connection and works in this very thread: whoever waits for it waits for one step at most. So
 * a step takes as many rows as were done in that time before.
 */
const stepMs = 40
const rowsAStep = { least: 25, first: 40, most: 200 }

/**
 * Makes the preview of an import that is in the state 'checking': piece by piece, each in a short transaction, with a pause
 * in between in which other people's pages are served. Progress is kept in the import's row.
 */
export async function runCheck(ctx: Context, key: ImportKey): Promise<{ importId: number }> {
  try {
    await checkPieces(ctx, key)
  } catch (error) {
    await moveOn(ctx, key, {
      state: 'failed',
      failure: 'Có lỗi khi kiểm tra tệp; hãy thử lại.',
    })
    throw error
  }
  return { importId: key.importId }
}

async function checkPieces(ctx: Context, key: ImportKey): Promise<void> {
  const { unitId, importId } = key
  const { found, catalog } = await inUnit(ctx, unitId, async (ctx) => {
    const row = await ctx.db
      .selectFrom('members.import')
      .where('unitId', '=', unitId)
      .where('id', '=', importId)
      .selectAll()
      .executeTakeFirstOrThrow()
    return { found: asImport(row), catalog: await catalogOf(ctx, unitId) }
  })
  const options = { ...noOptions, ...found.options }
  const columns = found.sheets[found.sheetIndex]?.columns ?? []
  const fonts = new Map(
    options.convertFonts ? columns.flatMap(({ index, font }) => (font ? [[index, font]] : [])) : [],
  )
  const members = await memberIndexOf(unitId, async (work) => {
    await pause()
    return inUnit(ctx, unitId, work)
  })
  const against = { catalog, options, members, seen: new SeenRows() }
  let atOnce = rowsAStep.first
  for (let pieceIndex = 0; pieceIndex * rowsAPiece < found.totalRows; pieceIndex += 1) {
    const kept = await inUnit(ctx, unitId, (ctx) =>
      openPiece(ctx, { ...key, sheetIndex: found.sheetIndex, pieceIndex }),
    )
    const keys = Object.keys(found.matching)
    const rows = kept
      .filter((row) => options.withHidden || !row.hidden)
      .map((row) => sourceRow(row, found.matching, fonts))
      .filter((row) => !isNoPerson(row, keys))
      .map((row) => readMemberRow(row, catalog, options))
    for (let first = 0; first < rows.length; ) {
      await pause()
      const step = rows.slice(first, first + atOnce)
      const started = performance.now()
      await inUnit(ctx, unitId, (ctx) => judgeAndWrite(ctx, key, step, against))
      first += step.length
      atOnce = nextStep(step.length, performance.now() - started)
    }
    await moveOn(ctx, key, { doneRows: pieceIndex * rowsAPiece + kept.length })
    await pause()
  }
  await moveOn(ctx, key, { state: 'checked', doneRows: found.totalRows })
}

function nextStep(rows: number, ms: number): number {
  const fitting = Math.floor((rows * stepMs) / ms)
  return Math.max(rowsAStep.least, Math.min(rowsAStep.most, fitting))
}

export async function judgeAndWrite(
  ctx: Context,
  key: ImportKey,
  rows: readonly MemberRow[],
  against: Against,
): Promise<void> {
  if (rows.length === 0) return
  await writeRows(ctx, key, await judgeRows(ctx, key.unitId, rows, against))
}

export const noOptions: ImportOptions = {
  convertFonts: false,
  withHidden: false,
  joinedOn: null,
  openGroupsOn: null,
}

type Progress = { state?: string; doneRows?: number; failure?: string }

async function moveOn(ctx: Context, key: ImportKey, progress: Progress): Promise<void> {
  await inUnit(ctx, key.unitId, (ctx) =>
    ctx.db
      .updateTable('members.import')
      .set({ ...progress, progressedAt: sql`clock_timestamp()` })
      .where('unitId', '=', key.unitId)
      .where('id', '=', key.importId)
      .where('state', '=', 'checking')
      .execute(),
  )
}
