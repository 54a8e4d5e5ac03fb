import { workerData } from 'node:worker_threads'
import { type SheetJob, serveSheets } from './serve-sheets.ts'

// The sheets as they stand in the file.
await serveSheets(workerData as SheetJob, (sheet) => sheet)
