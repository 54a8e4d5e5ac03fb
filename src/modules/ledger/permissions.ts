import type { Rights } from '#platform/rights.ts'

type RightsInUnit = Exclude<Rights, string>

/** The committee, those who keep the money and the inspectors; from above as with figures. */
export const readBook: RightsInUnit = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Receipts, payments, reversals and papers are written by those who answer for the money, and by nobody above them. */
export const keepBook: RightsInUnit = { own: ['treasurer', 'accountant'] }

export const proposePayments: RightsInUnit = { own: ['chair', 'deputy', 'treasurer', 'accountant'] }

/** Never the one who proposed (two_people_decide_on_a_payment). */
export const decideOnPayments: RightsInUnit = { own: ['chair', 'deputy'] }

export const closeMonths: RightsInUnit = { own: ['treasurer'] }

/** What was closed is opened again by a decision, and so are the rules of the book. */
export const decideOnBook: RightsInUnit = { own: ['chair'] }

/** The inspection committee of the unit, or of a unit above it, counts the cash and holds it against the book. */
export const inspectCash: RightsInUnit = { own: ['inspector'], above: ['inspector'] }
