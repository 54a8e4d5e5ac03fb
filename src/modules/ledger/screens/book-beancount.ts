import { beancountLedger } from '../export/beancount-ledger.ts'
import { textFile } from './text-file.ts'

export const loader = textFile('beancount', beancountLedger)
