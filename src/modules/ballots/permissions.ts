import type { Rights } from '#platform/rights.ts'

/** Who prepares and opens a vote, strikes off the roll, extends, cancels. */
export const manageVotes: Rights = { own: ['chair', 'deputy'] }

/**
 * Papers, box and count are in the hands of the counting committee of the very vote, which may be anybody of the union, and of the
 * inspectors: require-teller.ts asks who exactly.
 */
export const countVotes: Rights = {
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

/** Officers see all votes of the union; everybody else the one for which he or she counts (seen-votes.ts). */
export const readVote: Rights = countVotes
export const readVotes: Rights = { own: ['chair', 'deputy', 'committee', 'inspector'] }
