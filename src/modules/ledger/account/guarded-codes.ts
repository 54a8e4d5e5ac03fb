import { accountCodes } from './account-codes.ts'

/** Accounts that belong to persons or to the passage between parts; only the modules that know those write to them. */
export const guardedCodes: readonly string[] = [
  accountCodes.loans,
  accountCodes.contributions,
  accountCodes.heldForOthers,
  accountCodes.betweenParts,
]
