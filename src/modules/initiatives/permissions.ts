import type { Rights } from '#platform/rights.ts'

/** A member proposes, changes and reads what is his or her own. */
export const ownInitiatives: Rights = { own: ['member'] }

export const enterInitiatives: Rights = { own: ['chair', 'deputy', 'committee'] }

/** Whoever entered it, or an officer. */
export const changeInitiatives: Rights = { own: ['chair', 'deputy', 'committee', 'member'] }

/** What the council decided is entered by chair and deputies; they also send it up. */
export const decideInitiatives: Rights = { own: ['chair', 'deputy'] }

/** From above only what was recognised or sent up (seen-initiatives.ts). */
export const readInitiatives: Rights = {
  own: ['chair', 'deputy', 'committee', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** The unit to which it was sent answers. */
export const answerSubmissions: Rights = { above: ['chair', 'deputy'] }

/** A good practice is there to be copied: every member may read it. From above also one that is still the unit's own. */
export const readModels: Rights = {
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

export const writeModels: Rights = { own: ['chair', 'deputy', 'committee'] }

/** To send up, to publish, to merge doubles, to take over and to give up: what the unit stands for. */
export const decideModels: Rights = { own: ['chair', 'deputy'] }
