import { writeWord } from '#platform/documents/write-word.ts'
import { fileResponse } from '../document/file-response.ts'
import { reportFile } from './report-file-loader.ts'

/** Written after the transaction has ended. */
export const loader = reportFile(async (document, title) =>
  fileResponse(
    await writeWord(document),
    title,
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
)
