import { parentPort } from 'node:worker_threads'
import type { SheetFormat } from './guard.ts'
import { type ReadSheet, readSheets } from './read-sheet.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

/** What the worker is given when it starts. */
export interface SheetJob {
  bytes: Uint8Array
  format: SheetFormat
  /** Whatever the worker's own script wants to know besides. */
  asked: unknown
}

/** What it says: first how it went, then one piece of rows for every 'next', in the order of the sheets. */
export type SheetReport =
  | { kind: 'read'; sheets: object[] }
  | { kind: 'unreadable'; message: string }
  | { kind: 'rows'; sheetIndex: number; rows: unknown[] }
  | { kind: 'end' }

/** Small enough that taking one piece over does not hold up the server. */
const ROWS_A_PIECE = 500

/** Run inside a worker: reads the file, makes of each sheet what is asked for, and hands it over piece by piece. */
export async function serveSheets(
  job: SheetJob,
  arrange: (sheet: ReadSheet) => { rows: unknown[] },
): Promise<void> {
  const file = Buffer.from(job.bytes.buffer, job.bytes.byteOffset, job.bytes.byteLength)
  try {
    const sheets = (await readSheets(file, job.format)).sheets.map(arrange)
    const pieces = sheets.flatMap(({ rows }, sheetIndex) =>
      Array.from({ length: Math.ceil(rows.length / ROWS_A_PIECE) }, (_, i) => ({
        sheetIndex,
        from: i * ROWS_A_PIECE,
      })),
    )
    parentPort?.on('message', () => {
      const piece = pieces.shift()
      if (!piece) return report({ kind: 'end' })
      const rows = sheets[piece.sheetIndex]?.rows.slice(piece.from, piece.from + ROWS_A_PIECE) ?? []
      // What is handed over is not needed here any more.
      sheets[piece.sheetIndex]?.rows.fill(null, piece.from, piece.from + ROWS_A_PIECE)
      report({ kind: 'rows', sheetIndex: piece.sheetIndex, rows })
    })
    report({ kind: 'read', sheets: sheets.map(({ rows: _, ...sheet }) => sheet) })
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    report({ kind: 'unreadable', message: error.message })
  }
}

function report(message: SheetReport): void {
  parentPort?.postMessage(message)
}
