import type { Day } from '#platform/clock.ts'
import { nextWorkingDay } from '#platform/vietnamese/holidays.ts'

export type InterestKind = 'none' | 'flat' | 'declining'

/** `ratePpm`: interest a month in millionths, so 0.5 % is 5000. Interest of kind 'none' has rate 0. */
export type Interest = { kind: InterestKind; ratePpm: number }

/** What falls due on a day, in whole đồng. */
export type Instalment = { no: number; dueOn: Day; principal: number; interest: number }

type Terms = {
  principal: number
  termMonths: number
  interest: Interest
  /** Day of the month on which wages are paid; in a shorter month its last day. */
  payDay: number
  /** The month after this day is the first in which something falls due. */
  after: Day
}

/**
 * Equal parts of whole đồng on each pay day, the remainder in the last one. A pay day that is a Saturday, a Sunday, a public holiday
 * or within Tết moves to the next working day. Months in which nothing would be due are left out (1 đồng over a year
 * is one instalment). Flat interest is reckoned on the whole loan, declining interest on what is still owed.
 */
export function loanSchedule({
  principal,
  termMonths,
  interest,
  payDay,
  after,
}: Terms): Instalment[] {
  const part = Math.floor(principal / termMonths)
  const parts = Array.from({ length: termMonths }, (_, index) =>
    index === termMonths - 1 ? principal - part * (termMonths - 1) : part,
  )
  return withInterest(parts, principal, interest)
    .map((amounts, index) => ({ ...amounts, dueOn: payDayAfter(after, index + 1, payDay) }))
    .filter((one) => one.principal + one.interest > 0)
    .map((one, index) => ({ no: index + 1, ...one }))
}

/** Adds to each part of the principal its interest; `flatOn` is the sum on which flat interest is reckoned. */
export function withInterest(
  parts: readonly number[],
  flatOn: number,
  interest: Interest,
): { principal: number; interest: number }[] {
  let owed = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((principal) => {
    const base = interest.kind === 'flat' ? flatOn : owed
    owed -= principal
    return { principal, interest: interest.kind === 'none' ? 0 : monthOf(base, interest.ratePpm) }
  })
}

/** One month's interest, to the nearest đồng. The product may pass 2^53, so it is made in whole numbers of any size. */
function monthOf(base: number, ratePpm: number): number {
  return Number((BigInt(base) * BigInt(ratePpm) + 500_000n) / 1_000_000n)
}

/** The pay day so many months after a day, moved off days on which nobody works. */
export function payDayAfter(day: Day, months: number, payDay: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = String(Math.min(payDay, last)).padStart(2, '0')
  return nextWorkingDay(`${year}-${String(month).padStart(2, '0')}-${date}`)
}
