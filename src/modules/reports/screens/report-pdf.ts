import { writePdf } from '#platform/documents/write-pdf.ts'
import { fileResponse } from '../document/file-response.ts'
import { reportFile } from './report-file-loader.ts'

/** Written after the transaction has ended. */
export const loader = reportFile(async (document, title) =>
  fileResponse(await writePdf(document), title, 'pdf', 'application/pdf'),
)
