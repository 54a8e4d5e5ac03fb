import type { Door } from './given-purse.ts'

export const activities: Record<string, Door> = {
  'activities.pay-expense': 'Runs ledger.record-payment, which is tried in ledger.ts.',
  'activities.link-entry': 'No money leaves: a payment that stands in the book is linked.',
}
