import { writePdf } from '#platform/documents/write-pdf.ts'
import { minutesFile } from './minutes-file.ts'

export const loader = minutesFile(writePdf, { extension: 'pdf', mimeType: 'application/pdf' })
