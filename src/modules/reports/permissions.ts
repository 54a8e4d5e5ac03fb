import type { Rights } from '#platform/rights.ts'

/** The committee and the inspectors of the unit, and of the units above it, read numbers and the facts behind them. */
export const readFigures: Rights = {
  own: ['chair', 'deputy', 'committee', 'accountant', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** From above only what was sent: a draft is the unit's own affair (seen-reports.ts). */
export const readReports: Rights = readFigures

export const writeReports: Rights = { own: ['chair', 'deputy'] }

/** The level above answers: returns with a remark, or accepts. */
export const answerReports: Rights = { above: ['chair', 'deputy'] }

/** Cut-off and due dates are set by a unit for all units below it. */
export const setReportRules: Rights = { own: ['chair', 'deputy'] }

/** Who below has sent, and the roll-up. */
export const readBelow: Rights = {
  own: ['chair', 'deputy', 'committee', 'inspector'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}
