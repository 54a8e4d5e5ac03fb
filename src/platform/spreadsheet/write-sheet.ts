import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type SheetToWrite, sheetFile } from './sheet-file.ts'
import type { WriteMessage } from './write-worker.ts'

export type { SheetColumn, SheetToWrite } from './sheet-file.ts'

/** A smaller sheet is written sooner than a thread is started: about 50 ms. */
const CELLS_AT_ONCE = 10_000
const ROWS_A_PIECE = 500

/** An .xlsx as `sheetFile` makes it; a large one in a thread of its own, so that other people's pages do not wait. */
export function writeSheet(sheet: SheetToWrite): Promise<Buffer> {
  return sheet.rows.length * sheet.columns.length <= CELLS_AT_ONCE
    ? sheetFile(sheet)
    : writeInWorker(sheet)
}

async function writeInWorker({ rows, ...sheet }: SheetToWrite): Promise<Buffer> {
  // The bundled server has no stable import.meta.url; the application is always started from its root.
  const worker = new Worker(join(process.cwd(), 'src/platform/spreadsheet/write-worker.ts'), {
    execArgv: [],
  })
  try {
    const written = new Promise<Buffer>((resolve, reject) => {
      worker.on('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)))
      worker.on('error', reject)
      worker.on('exit', (code) =>
        reject(new Error(`The writer of spreadsheets stopped with code ${code}`)),
      )
    })
    // It is awaited below, after the rows are sent; a failure meanwhile is not lost.
    written.catch(() => {})
    const tell = (message: WriteMessage) => worker.postMessage(message)
    tell({ kind: 'sheet', sheet })
    for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
      tell({ kind: 'rows', rows: rows.slice(from, from + ROWS_A_PIECE) })
      // A pause between pieces: other requests get their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
    tell({ kind: 'end' })
    return await written
  } finally {
    await worker.terminate()
  }
}
