import type { Rights } from '#platform/rights.ts'

type RightsInUnit = Exclude<Rights, string>
const officersAbove = ['chair', 'deputy', 'committee', 'inspector'] as const

/** What may be won, and by whom it is decided, is for everybody in the union to know. */
export const readCatalogue: RightsInUnit = {
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
  above: [...officersAbove],
}

export const manageCatalogue: RightsInUnit = { own: ['chair', 'deputy'] }

/** The committee draws up lists; chair and deputies send them up or withdraw them. */
export const writeProposals: RightsInUnit = { own: ['chair', 'deputy', 'committee'] }
export const submitProposals: RightsInUnit = { own: ['chair', 'deputy'] }

/** From above only what went through the asker's own unit: a draft is the unit's own affair (seen-proposal.ts). */
export const readProposals: RightsInUnit = {
  own: ['chair', 'deputy', 'committee', 'inspector', 'group-leader'],
  above: [...officersAbove],
}

/** Only in the unit where the proposal lies (lock-proposal.ts). */
export const answerProposals: RightsInUnit = { above: ['chair', 'deputy'] }

/** What lies with a unit, from below and of its own. */
export const readWaiting: RightsInUnit = { own: ['chair', 'deputy', 'committee', 'inspector'] }

export const decide: RightsInUnit = { own: ['chair', 'deputy'] }

export const readDecisions: RightsInUnit = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
  above: [...officersAbove],
}

/** A deputy stands in for the chair, also where two people are needed. */
export const approvePrizes: RightsInUnit = { own: ['chair', 'deputy'] }
export const payPrizes: RightsInUnit = { own: ['treasurer', 'accountant'] }

/** Praise is public within the union; amounts are shown to officers (list-honours.ts). */
export const readRegister: RightsInUnit = readCatalogue
export const recordHonours: RightsInUnit = { own: ['chair', 'deputy', 'committee'] }

/** How praise is spread; names only in the own unit (fair-praise.ts). */
export const readFairness: RightsInUnit = {
  own: ['chair', 'deputy', 'committee', 'inspector'],
  above: [...officersAbove],
}
