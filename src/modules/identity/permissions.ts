import type { Rights } from '#platform/rights.ts'

/** Inviting people, and helping them back in: the unit's own leaders and those above. Who stands higher is out of reach (standing/). */
export const arrangeAccounts: Rights = { own: ['chair', 'deputy'], above: ['chair', 'deputy'] }
