import type { PersonFact, PositionKind } from './facts.ts'
import type { Seat } from './seats.ts'

/** What a person holds on the day of an election. */
export type HeldSeats = readonly Seat[]

const inspectors: readonly PositionKind[] = [
  'inspection_head',
  'inspection_deputy',
  'inspection_member',
]
const financiers: readonly PositionKind[] = ['accountant', 'treasurer']
const heads: readonly PositionKind[] = ['chair', 'vice_chair']
const executive: readonly PositionKind[] = ['chair', 'vice_chair', 'committee_member']

/**
 * Whether the person may take the seat, beside what he or she already holds. Follows the charter: nobody who decides on or keeps
 * money inspects it; the inspectors' head comes from the executive committee and the others from outside it, so that at most a third of
 * them belong to both; accountant and treasurer are two people.
 */
export function mayTake(seat: Seat, person: PersonFact, held: HeldSeats): boolean {
  const kinds = held.map(({ kind }) => kind)
  const has = (some: readonly PositionKind[]): boolean => kinds.some((kind) => some.includes(kind))
  if (
    held.some(
      ({ bodyKey, kind }) =>
        seat.bodyKey !== null && bodyKey === seat.bodyKey && !isPromotion(kind, seat.kind),
    )
  )
    return false
  switch (seat.kind) {
    case 'chair':
    case 'vice_chair':
      return !has(inspectors) && !has(financiers)
    case 'committee_member':
      return !has(['inspection_deputy', 'inspection_member'])
    case 'standing_member':
      return has(executive)
    case 'inspection_head':
      return has(['committee_member']) && !has(financiers) && !has(heads)
    case 'inspection_deputy':
    case 'inspection_member':
      return !has(executive) && !has(financiers)
    case 'accountant':
    case 'treasurer':
      return !has(inspectors) && !has(financiers) && !has(heads)
    case 'womens_head':
    case 'womens_member':
    case 'club_head':
    case 'club_member':
      return person.sex === 'female'
    case 'section_chair':
    case 'section_vice_chair':
    case 'section_member':
      return true
    case 'group_leader':
    case 'deputy_group_leader':
      return !has(['group_leader', 'deputy_group_leader'])
  }
}

/** Rising within a body: the lower seat is given up for the higher one. */
export function isPromotion(from: PositionKind, to: PositionKind): boolean {
  return (
    (to === 'chair' && (from === 'vice_chair' || from === 'committee_member')) ||
    (to === 'vice_chair' && from === 'committee_member') ||
    (to === 'inspection_head' && (from === 'inspection_deputy' || from === 'inspection_member'))
  )
}

/** Whom an electorate likes best for the seat; higher is better. */
export function liking(seat: Seat, held: HeldSeats): number {
  const kinds = held.map(({ kind }) => kind)
  const inExecutive = kinds.some((kind) => executive.includes(kind))
  switch (seat.kind) {
    case 'chair':
      return kinds.includes('vice_chair') ? 2 : kinds.includes('standing_member') ? 1 : 0
    case 'vice_chair':
      return kinds.includes('standing_member') ? 2 : inExecutive ? 1 : 0
    case 'womens_head':
      return inExecutive ? 1 : 0
    case 'standing_member':
      return kinds.some((kind) => heads.includes(kind)) ? 3 : 0
    case 'group_leader':
      return inExecutive ? -0.3 : 0
    case 'accountant':
    case 'treasurer':
      return held.length === 0 ? 0.5 : 0
    default:
      return 0
  }
}
