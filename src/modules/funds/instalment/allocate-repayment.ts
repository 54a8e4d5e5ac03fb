import type { Day } from '#platform/clock.ts'
import type { Instalment, Interest } from './loan-schedule.ts'
import { withInterest } from './loan-schedule.ts'

export type Allocation = {
  principal: number
  interest: number
  /** The part of the principal that went to no instalment but made the plan shorter. */
  surplus: number
  /** What is still to be paid afterwards, when the plan itself changes; null while the plan stands. */
  newPlan: Instalment[] | null
}

/** What is left of each instalment after sums of principal and interest were paid on the plan, the oldest first. */
export function remainingOf(
  plan: readonly Instalment[],
  paid: { principal: number; interest: number },
): Instalment[] {
  let { principal, interest } = paid
  return plan.map((one) => {
    const left = {
      ...one,
      principal: one.principal - Math.min(one.principal, principal),
      interest: one.interest - Math.min(one.interest, interest),
    }
    principal -= one.principal - left.principal
    interest -= one.interest - left.interest
    return left
  })
}

/** All that ends the loan on a day: what is owed, and the interest of the months that have begun. */
export function payOff(remaining: readonly Instalment[], day: Day): number {
  const begun = begunOn(remaining, day)
  return remaining.reduce(
    (sum, one, index) => sum + one.principal + (index < begun ? one.interest : 0),
    0,
  )
}

/**
 * Where a payment goes: the oldest instalment first, in each its interest before its principal. Without interest what is
 * more than is due pays the coming instalments. With interest the surplus lowers what is owed, the loan ends
 * earlier at the same monthly part, and the interest that will not arise is not asked for.
 * @returns null when it is more than `payOff`.
 */
export function allocateRepayment(
  remaining: readonly Instalment[],
  {
    amount,
    day,
    interest,
    flatOn,
  }: { amount: number; day: Day; interest: Interest; flatOn: number },
): Allocation | null {
  if (amount > payOff(remaining, day)) return null
  const begun = interest.kind === 'none' ? remaining.length : begunOn(remaining, day)
  let left = amount
  const paid = { principal: 0, interest: 0 }
  for (const one of remaining.slice(0, begun))
    for (const part of ['interest', 'principal'] as const) {
      const taken = Math.min(left, one[part])
      paid[part] += taken
      left -= taken
    }
  if (left === 0) return { ...paid, surplus: 0, newPlan: null }
  const newPlan = shortened(remaining.slice(begun), left, interest, flatOn)
  return { principal: paid.principal + left, interest: paid.interest, surplus: left, newPlan }
}

/** How many instalments, counted from the first, belong to a month that has begun: those due by the day, and one more. */
function begunOn(remaining: readonly Instalment[], day: Day): number {
  const due = remaining.filter(({ dueOn }) => dueOn <= day).length
  return Math.min(due + 1, remaining.length)
}

/** The surplus is taken from the last instalments; interest is reckoned anew on what is left. */
function shortened(
  coming: readonly Instalment[],
  surplus: number,
  interest: Interest,
  flatOn: number,
): Instalment[] {
  let taken = surplus
  const kept = coming
    .toReversed()
    .map((one) => {
      const less = Math.min(one.principal, taken)
      taken -= less
      return { ...one, principal: one.principal - less }
    })
    .toReversed()
    .filter(({ principal }) => principal > 0)
  return withInterest(
    kept.map(({ principal }) => principal),
    flatOn,
    interest,
  ).map((amounts, index) => ({ ...amounts, no: index + 1, dueOn: kept[index]?.dueOn ?? '' }))
}
