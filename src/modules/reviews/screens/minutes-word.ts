import { writeWord } from '#platform/documents/write-word.ts'
import { minutesFile } from './minutes-file.ts'

export const loader = minutesFile(writeWord, {
  extension: 'docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
})
