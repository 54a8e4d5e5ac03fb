import type { Rights } from '#platform/rights.ts'

/** Opening and closing funds and drives, and their rules. */
export const manageFunds: Rights = { own: ['chair', 'deputy'] }

/** Taking money in and giving it out. */
export const keepFunds = {
  own: ['chair', 'deputy', 'treasurer', 'accountant'],
} as const satisfies Rights

/** Agreeing to loans and grants. Two different people are needed; a constraint says so. */
export const decideLoans: Rights = { own: ['chair', 'deputy', 'committee'] }

/** How a fund stands is for everybody whose money it is, and for the officers above; no names of borrowers. */
export const readFunds: Rights = {
  own: [
    'chair',
    'deputy',
    'committee',
    'treasurer',
    'accountant',
    'inspector',
    'group-leader',
    'member',
  ],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Who borrowed what for, who owes: few, and every reading is logged. Nobody above. */
export const readLoans = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector'],
} as const satisfies Rights

/** A member asks for himself or herself, an officer writes down what a member asked. */
export const requestLoans: Rights = {
  own: ['chair', 'deputy', 'treasurer', 'accountant', 'member'],
}

/** The own statement, the own loan. */
export const readOwn: Rights = { own: ['member'] }
