/** The accounts that code names; every book opens with them (ledger.default_account). */
export const accountCodes = {
  cash: '111',
  bank: '112',
  loans: '1381',
  otherReceivables: '1388',
  advances: '141',
  betweenParts: '336',
  contributions: '3381',
  heldForOthers: '3382',
  otherPayables: '3388',
  fundCapital: '431',
  carriedOver: '421',
  interest: '5127',
  gifts: '5129',
  otherIncome: '5126',
  care: '6131',
  visitsAndGrants: '61313',
  activities: '6132',
  otherSpending: '6137',
  writtenOff: '6138',
  passedUp: '6139',
} as const

/** One of the names above, or the code of any account of the book. */
export type AccountName = keyof typeof accountCodes
export type AccountRef = AccountName | (string & {})

export function codeOf(account: AccountRef): string {
  return account in accountCodes ? accountCodes[account as AccountName] : account
}
