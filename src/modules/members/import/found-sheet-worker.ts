import { workerData } from 'node:worker_threads'
import type { KnownColumn } from '#platform/spreadsheet/find-table.ts'
import { type SheetJob, serveSheets } from '#platform/spreadsheet/serve-sheets.ts'
import { foundSheet } from './found-sheet.ts'

// Reads a file and finds the list of members in each of its sheets, in a thread of its own.
const job = workerData as SheetJob & { asked: readonly KnownColumn[] }
await serveSheets(job, (sheet) => foundSheet(sheet, job.asked))
