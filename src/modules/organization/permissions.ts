import type { Rights } from '#platform/rights.ts'

/** Every member and every officer above may know how the union is organised. */
export const readStructure: Rights = {
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

/** Groups and sections inside a unit are its own committee's affair. */
export const arrangeStructure: Rights = { own: ['chair', 'deputy'] }

/** Terms, bodies and posts: the unit elects, the level above recognises, appoints, and puts in the very first chair. */
export const arrangeOffice: Rights = { own: ['chair', 'deputy'], above: ['chair', 'deputy'] }

/** Units below are established, merged, split and moved by the level above them: the unit that decides. */
export const arrangeUnitsBelow: Rights = { own: ['chair', 'deputy'] }

/** Name and end of a unit are decided above it; its own chair only writes down what a level outside this system decided. */
export const decideOnUnit: Rights = { own: ['chair', 'deputy'], above: ['chair', 'deputy'] }
