import { type Day, plusDays } from '#platform/clock.ts'
import { loanSchedule, payDayAfter } from '../instalment/loan-schedule.ts'

export type Asked = { loanId: number; amount: number; termMonths: number }
export type Coming = { dueOn: Day; amount: number }

export type Outlook = {
  /** Day on which each of those who wait can be helped, in the order of the queue; null: not within ten years. */
  helped: { loanId: number; onDay: Day | null }[]
  /** Loans that the fund can pay out in the twelve months from today: those who wait, then further ones of the usual size. */
  loansInAYear: number
}

type Fund = {
  today: Day
  /** Money at home today. */
  home: number
  /** Instalments still to come of the loans that are out. */
  coming: readonly Coming[]
  queue: readonly Asked[]
  /** What members pay in on each pay day, from the first after today on. */
  monthly: number
  payDay: number
  /** A loan as it is usually asked for; without one nothing beyond the queue is counted. */
  usual: { amount: number; termMonths: number } | null
}

const months = 120
/** Where loans are tiny and the fund large, further ones are counted up to here. */
const mostLoans = 500

/**
 * Plays the fund forward, pay day by pay day, under its own rules: contributions and instalments come in, then the first of the
 * queue is helped as long as the money is there. Nobody overtakes: who is next waits until there is enough for him or her.
 * Late payers are taken to pay on the next pay day; interest, grants and refunds are left out.
 */
export function outlookOf({ today, home, coming, queue, monthly, payDay, usual }: Fund): Outlook {
  const days = [
    today,
    ...Array.from({ length: months }, (_, n) => payDayAfter(today, n + 1, payDay)),
  ]
  const due = new Map<Day, number>()
  const expect = (dueOn: Day, amount: number) => {
    const day = days.find((one, index) => index > 0 && one >= dueOn)
    if (day) due.set(day, (due.get(day) ?? 0) + amount)
  }
  for (const { dueOn, amount } of coming) expect(dueOn, amount)
  const lend = (onDay: Day, { amount, termMonths }: Omit<Asked, 'loanId'>) => {
    money -= amount
    const terms = { principal: amount, termMonths, payDay, after: onDay }
    const interest = { kind: 'none', ratePpm: 0 } as const
    for (const one of loanSchedule({ ...terms, interest })) expect(one.dueOn, one.principal)
    if (onDay < yearEnds) loansInAYear += 1
  }
  const yearEnds = plusDays(today, 365)
  const waiting = [...queue]
  const helped: Outlook['helped'] = []
  let money = home
  let loansInAYear = 0
  for (const [index, onDay] of days.entries()) {
    if (index > 0) money += monthly + (due.get(onDay) ?? 0)
    for (let next = waiting[0]; next && next.amount <= money; next = waiting[0]) {
      waiting.shift()
      lend(onDay, next)
      helped.push({ loanId: next.loanId, onDay })
    }
    if (onDay >= yearEnds && waiting.length === 0) break
    while (
      waiting.length === 0 &&
      onDay < yearEnds &&
      usual &&
      usual.amount <= money &&
      loansInAYear < mostLoans
    )
      lend(onDay, usual)
  }
  return {
    helped: [...helped, ...waiting.map(({ loanId }) => ({ loanId, onDay: null }))],
    loansInAYear,
  }
}
