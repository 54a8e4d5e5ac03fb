import type { Rights } from '#platform/rights.ts'

/** Everybody in the union may know what the union gives and when. */
export const readCatalogue: Rights = {
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
}

/** The amounts are the committee's decision; chair and deputies enter it. */
export const manageCatalogue: Rights = { own: ['chair', 'deputy'] }

/** A group leader only about the own group (seen-cases.ts). */
export const enterCases: Rights = { own: ['chair', 'deputy', 'committee', 'group-leader'] }

/** A member asks for, and reads, what is his or her own. */
export const ownCases: Rights = { own: ['member'] }

/** Officers of the union, health and hardship hidden (case-sight.ts); nobody above the union. */
export const readCases: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
}

/** Health and hardship in full: the chair and deputies, and whoever entered the case. Every reading is logged. */
export const revealCases: Rights = { own: ['chair', 'deputy', 'committee', 'group-leader'] }

/** A deputy stands in for the chair, also where two people are needed. */
export const decideCases: Rights = { own: ['chair', 'deputy'] }

export const payCases: Rights = { own: ['treasurer', 'accountant'] }

/** The signed paper comes back to whoever paid or whoever brought the gift. */
export const keepPapers: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'group-leader'],
}

/** Who was visited and who was forgotten. */
export const readVisits: Rights = { own: ['chair', 'deputy', 'committee', 'group-leader'] }

/** Counts by kind, small ones hidden from whoever may not see the cases themselves. */
export const readCounts: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}
