import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { keepBook } from '../permissions.ts'
import { settleBankLine } from './settle-bank-line.ts'

export const matchBankLine = command({
  name: 'ledger.match-bank-line',
  summary: 'Khớp một dòng sao kê với bút toán',
  allow: keepBook,
  input: z.object({ unitId: id, bankLineId: id, entryId: id }),
  run: settleBankLine,
})
