import type { Rights } from '#platform/rights.ts'

/** Everybody in the union may know what is planned; officers above see events and counts, never who came. */
export const readEvents: Exclude<Rights, string> = {
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

/** Plans, changes, cancels, and writes down what came of it. */
export const planEvents: Rights = { own: ['chair', 'deputy', 'committee'] }

/** A member about himself or herself. */
export const ownActivities: Rights = { own: ['member'] }

/** Registers others, stands at the door, ticks the list. A group leader only about the own group (within-reach.ts). */
export const keepLists: Rights = { own: ['chair', 'deputy', 'committee', 'group-leader'] }

/** Who registered and who came. */
export const readLists: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
}

/** A picture that was put there by mistake, or shows somebody who does not want it. */
export const removePhotos: Rights = { own: ['chair', 'deputy', 'committee'] }

/** What stands in the book is written by those who answer for the money. */
export const payExpenses: Rights = { own: ['treasurer', 'accountant'] }

/** As in the book: who may propose a payment that a second person decides on. */
export const proposeExpenses: Rights = { own: ['chair', 'deputy', 'treasurer', 'accountant'] }

export const keepTraining: Rights = { own: ['chair', 'deputy', 'committee'] }

/** Turns, persons, hours and cost: numbers without names. */
export const readCounts: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Faces stay within the union. */
export const seePhotos: Rights = { own: readEvents.own ?? [] }
