import { parentPort } from 'node:worker_threads'
import type { SheetToWrite } from './sheet-file.ts'
import { sheetFile } from './sheet-file.ts'

// Takes the sheet without its rows first, then rows piece by piece, then 'end'; answers with the file.
let sheet: Omit<SheetToWrite, 'rows'> | undefined
const rows: SheetToWrite['rows'][number][] = []
parentPort?.on('message', async (message: WriteMessage) => {
  if (message.kind === 'sheet') sheet = message.sheet
  else if (message.kind === 'rows') for (const row of message.rows) rows.push(row)
  else if (sheet) {
    const bytes = new Uint8Array(await sheetFile({ ...sheet, rows }))
    parentPort?.postMessage(bytes, [bytes.buffer])
  }
})

export type WriteMessage =
  | { kind: 'sheet'; sheet: Omit<SheetToWrite, 'rows'> }
  | { kind: 'rows'; rows: SheetToWrite['rows'] }
  | { kind: 'end' }
