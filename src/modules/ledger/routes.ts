import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/ledger/screens/${name}`
const ledger = 'units/:unitId/ledger'

/** Inside the frame, for who has signed in. */
export const ledgerRoutes = [
  route(ledger, screen('book.tsx')),
  route(`${ledger}/receipts/new`, screen('receipt-new.tsx')),
  route(`${ledger}/payments/new`, screen('payment-new.tsx')),
  route(`${ledger}/transfers/new`, screen('transfer-new.tsx')),
  route(`${ledger}/entries/:entryId`, screen('entry.tsx')),
  route(`${ledger}/balances`, screen('balances.tsx')),
  route(`${ledger}/proposals`, screen('proposals.tsx')),
  route(`${ledger}/periods`, screen('periods.tsx')),
  route(`${ledger}/cash-counts`, screen('cash-counts.tsx')),
  route(`${ledger}/bank`, screen('bank.tsx')),
  route(`${ledger}/accounts`, screen('accounts.tsx')),
]

/** Files: no frame around them. */
export const ledgerDoorRoutes = [
  route(`${ledger}/entries/:entryId/voucher.pdf`, screen('voucher-pdf.ts')),
  route(`${ledger}/entries/:entryId/papers/:attachmentId`, screen('paper-file.ts')),
  route(`${ledger}/export.xlsx`, screen('book-sheet.ts')),
  route(`${ledger}/export.journal`, screen('book-hledger.ts')),
  route(`${ledger}/export.beancount`, screen('book-beancount.ts')),
]
