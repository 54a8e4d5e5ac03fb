import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { guardSheetFile, type SheetFormat } from './guard.ts'
import type { ReadWorkbook } from './read-sheet.ts'
import type { SheetJob, SheetReport } from './serve-sheets.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'
import { readZipDirectory } from './zip-directory.ts'

const TIMEOUT_MS = 60_000
/**
 * Measured: 20,000 × 20 cells of different texts unpack to 26 MB and need 150 to 200 MB;
 * 50,000 × 20 unpack to 66 MB and need 300 to 500 MB.
 */
const HEAP_MB = { least: 96, aUnpackedMb: 6, most: 640 }
const TOO_MUCH =
  'Tệp quá phức tạp để đọc; hãy chép riêng bảng cần nhập sang một tệp mới rồi tải lên lại'

/** Narrower limits than the usual 60 seconds and a heap in proportion to the unpacked file. */
export interface ReadLimits {
  timeoutMs?: number
  heapMb?: number
}

let turn: Promise<unknown> = Promise.resolve()

/** A worker's script, from the root of the product, that calls `serveSheets`, and what it wants to know. */
export interface SheetScript {
  script: string
  asked: unknown
}

/**
 * Guards and reads a spreadsheet in a thread of its own, with bounded memory and time, so that other people's pages do
 * not wait. One file is read at a time; the next waits for its turn. Throws `UnreadableSheet`.
 */
export async function readSheetInWorker(
  file: Buffer,
  fileName = '',
  limits: ReadLimits = {},
): Promise<ReadWorkbook> {
  const asIs = { script: 'src/platform/spreadsheet/sheet-worker.ts', asked: null }
  return { sheets: await arrangeSheetsInWorker(file, fileName, asIs, limits) }
}

/** The same, with a script that makes something of each sheet in that thread: it must give `Sheet`s. */
export function arrangeSheetsInWorker<Sheet extends { rows: unknown[] }>(
  file: Buffer,
  fileName: string,
  script: SheetScript,
  limits: ReadLimits = {},
): Promise<Sheet[]> {
  const reading = turn.then(() => readNow<Sheet>(file, fileName, script, limits))
  turn = reading.catch(() => undefined)
  return reading
}

async function readNow<Sheet extends { rows: unknown[] }>(
  file: Buffer,
  fileName: string,
  { script, asked }: SheetScript,
  limits: ReadLimits,
): Promise<Sheet[]> {
  const format = guardSheetFile(file, fileName)
  const bytes = new Uint8Array(file)
  const job: SheetJob = { bytes, format, asked }
  // The bundled server has no stable import.meta.url; the application is always started from its root.
  const worker = new Worker(join(process.cwd(), script), {
    workerData: job,
    transferList: [bytes.buffer],
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMb ?? heapMbFor(file, format),
      maxYoungGenerationSizeMb: 8,
    },
  })
  try {
    return await collect<Sheet>(worker, limits.timeoutMs ?? TIMEOUT_MS)
  } finally {
    await worker.terminate()
  }
}

function heapMbFor(file: Buffer, format: SheetFormat): number {
  const unpacked =
    format === 'csv'
      ? file.length
      : (readZipDirectory(file) ?? []).reduce((sum, entry) => sum + entry.uncompressedBytes, 0)
  const wanted = HEAP_MB.least + (unpacked / 2 ** 20) * HEAP_MB.aUnpackedMb
  return Math.min(HEAP_MB.most, Math.ceil(wanted))
}

function collect<Sheet extends { rows: unknown[] }>(
  worker: Worker,
  timeoutMs: number,
): Promise<Sheet[]> {
  return new Promise((resolve, reject) => {
    const sheets: Sheet[] = []
    const timer = setTimeout(() => reject(new UnreadableSheet(TOO_MUCH)), timeoutMs)
    worker.on('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new UnreadableSheet(TOO_MUCH, { cause: error })
          : error,
      ),
    )
    worker.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The reader of spreadsheets stopped with code ${code}`))
    })
    worker.on('message', (report: SheetReport) => {
      if (report.kind === 'unreadable') return reject(new UnreadableSheet(report.message))
      if (report.kind === 'end') return resolve(sheets)
      if (report.kind === 'read')
        sheets.push(...report.sheets.map((sheet) => ({ ...sheet, rows: [] }) as unknown as Sheet))
      else sheets[report.sheetIndex]?.rows.push(...report.rows)
      // A pause between pieces: other requests get their turn.
      setImmediate(() => worker.postMessage('next'))
    })
  })
}
