import type { Rights } from '#platform/rights.ts'

/** What is launched, for whom, and how many take part: everybody in the union may know, and who stands above it. */
export const readMovements: Rights = {
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

/** What the officers oversee: the same without the members, who have a page of their own. */
export const overseeMovements: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Launching, adjusting and ending are the committee's decision; chair and deputies enter it. */
export const manageMovements: Rights = { own: ['chair', 'deputy'] }

/** Interim and final reviews. */
export const reviewMovements: Rights = { own: ['chair', 'deputy', 'committee'] }

/** Who registered what, in words; a group leader only of the own group (seen-registrations.ts). Nobody above the union. */
export const readRegistrations: Rights = {
  own: ['chair', 'deputy', 'committee', 'inspector', 'group-leader'],
}

/** For people without a phone, and the results; a group leader only of the own group. */
export const enterRegistrations: Rights = {
  own: ['chair', 'deputy', 'committee', 'group-leader'],
}

/** A member registers for himself or herself, and changes and withdraws it. */
export const ownRegistrations: Rights = { own: ['member'] }

/** Officers and the member; which of them, and about what, is decided by own-or-officer.ts. */
export const changeRegistrations: Rights = {
  own: ['chair', 'deputy', 'committee', 'group-leader', 'member'],
}
