import { hledgerJournal } from '../export/hledger-journal.ts'
import { textFile } from './text-file.ts'

export const loader = textFile('journal', hledgerJournal)
