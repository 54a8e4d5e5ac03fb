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

/** Groups, sections, bodies and posts inside a unit are its own committee's affair. */
export const arrangeStructure: Rights = { own: ['chair', 'deputy'] }
