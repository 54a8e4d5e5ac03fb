import type { Day } from '#platform/clock.ts'

export type Purpose =
  | 'illness'
  | 'disaster'
  | 'funeral'
  | 'school'
  | 'house'
  | 'livelihood'
  | 'other'

export type Waiting = {
  loanId: number
  purpose: Purpose
  requestedOn: Day
  /** How many loans of this fund the member has had before. */
  borrowedBefore: number
}

/**
 * Who is helped first: the purpose that the fund's rule-book puts first, then the earlier request, then who has never
 * borrowed. A purpose that the rule-book does not name comes after those it names.
 */
export function inQueueOrder<One extends Waiting>(
  waiting: readonly One[],
  priority: readonly Purpose[],
): One[] {
  const rank = ({ purpose }: Waiting) => {
    const place = priority.indexOf(purpose)
    return place === -1 ? priority.length : place
  }
  return waiting.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.requestedOn.localeCompare(other.requestedOn) ||
      Math.min(one.borrowedBefore, 1) - Math.min(other.borrowedBefore, 1) ||
      one.loanId - other.loanId,
  )
}
