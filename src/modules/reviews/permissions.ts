import type { Rights } from '#platform/rights.ts'

/** The rules are the committee's decision; chair and deputies enter it. */
export const manageCriteria: Rights = { own: ['chair', 'deputy'] }

/** Everybody may know by what he or she is rated. */
export const readCriteria: Rights = {
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

/** Opens, advances, reopens, concludes a round; has the council vote. */
export const manageRounds: Rights = { own: ['chair', 'deputy'] }

/** The committee's rating of degree and result. */
export const rateInCommittee: Rights = { own: ['chair', 'deputy', 'committee'] }

/** Gives work, checks it, enters the view of a group's or section's meeting; a leader only of the own (seen-people.ts). */
export const leadPeople: Rights = { own: ['chair', 'deputy', 'committee', 'group-leader'] }

/** Days absent and discipline: those who decide, nobody else. */
export const keepFacts: Rights = { own: ['chair', 'deputy'] }

/** The rounds and how many have which degree: no names; above only counts of enough people (small-counts.ts). */
export const countRounds: Rights = {
  own: ['chair', 'deputy', 'committee', 'inspector', 'group-leader'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** A member's own work, scores and objections. */
export const ownReviews: Rights = { own: ['member'] }
