import { announcement } from '#platform/announcement.ts'
import type { Day } from '#platform/clock.ts'

/**
 * New lines of a bank statement that no entry explains yet. A module that expects money (a contribution, an instalment, by the
 * reference in its QR) answers by posting its entry and calling `settleBankLine`.
 */
export const bankLinesArrived = announcement<{
  unitId: number
  account: string
  lines: { bankLineId: number; day: Day; amount: number; description: string }[]
}>('ledger.bank-lines-arrived')
