import type { Rights } from '#platform/rights.ts'

/** Who keeps the members' records and decides about membership: the union's own chair and deputies. */
export const manageMembers: Rights = { own: ['chair', 'deputy'] }

/**
 * Who may read the list: every officer of the union (a group leader only the own group, see seen-members.ts) and the
 * officers above. How much of a record each of them sees stands in seen-fields.ts.
 */
export const readMembers: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Lists over the units below. */
export const readBranch: Rights = {
  own: ['chair', 'deputy', 'committee', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** Moving a member between two unions at once is for whoever stands above both. */
export const moveBetweenUnits = { above: ['chair', 'deputy'] } as const satisfies Rights

/** A member reads his or her own card; an officer anybody's. */
export const readOwnRecord: Rights = { own: ['member'] }

/** Choosing who is put into a post: the union's own leaders, and those above, who put in the first chair. */
export const choosePosts: Rights = { own: ['chair', 'deputy'], above: ['chair', 'deputy'] }
