import type { Rights } from '#platform/rights.ts'

/** The committee, those who keep the money and the inspectors; from above as with figures. */
export const readBook: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Receipts, payments, reversals and papers are written by those who answer for the money, and by nobody above them. */
export const keepBook: Rights = { own: ['treasurer', 'accountant'] }

export const proposePayments: Rights = { own: ['chair', 'deputy', 'treasurer', 'accountant'] }

/** Never the one who proposed (two_people_decide_on_a_payment). */
export const decideOnPayments: Rights = { own: ['chair', 'deputy'] }

export const closeMonths: Rights = { own: ['treasurer'] }

/** What was closed is opened again by a decision, and so are the rules of the book. */
export const decideOnBook: Rights = { own: ['chair'] }

/** The inspection committee of the unit, or of a unit above it, counts the cash and holds it against the book. */
export const inspectCash: Rights = { own: ['inspector'], above: ['inspector'] }
