import type { Base, Outcome } from '../labels.ts'

/** The rule of passing of a vote, as data. Shares are whole fractions: nothing is rounded. */
export type Rule = {
  base: Base
  shareNumerator: number
  shareDenominator: number
  /** More than the share; otherwise the share is enough. */
  strictly: boolean
  quorumNumerator: number
  quorumDenominator: number
  /** How many pass at most; null: all who reach the share. */
  seats: number | null
}

export type Count = {
  rollCount: number
  /** Who took part: was given a paper, or in an open vote spoke. */
  handed: number
  collected: number
  valid: number
  choices: readonly { position: number; yes: number }[]
}

export type VoteOutcome = {
  quorumMet: boolean
  /** The fewest votes with which one passes. */
  needed: number
  choices: { position: number; outcome: Outcome }[]
  /** Seats that nobody has won; 0 where there is no number of seats. */
  openSeats: number
  /** Who stands again in a second round: the tied, otherwise the leading of those who failed, otherwise (no quorum) all. */
  again: number[]
}

/** What a count means by the rule. Does not depend on the order of the choices, nor on who voted. */
export function outcomeOf(rule: Rule, count: Count): VoteOutcome {
  const { seats } = rule
  const quorumMet = count.handed * rule.quorumDenominator >= rule.quorumNumerator * count.rollCount
  const needed = fewest(rule, count)
  const reached = quorumMet ? count.choices.filter(({ yes }) => yes >= needed) : []
  const ranked = reached.map(({ yes }) => yes).sort((one, other) => other - one)
  const contested = seats !== null && ranked.length > seats
  // The last seat's votes; whoever has as many as somebody left outside has not won it.
  const last = contested ? Number(ranked[seats - 1]) : 0
  const isTie = contested && ranked[seats] === last
  const outcomes = count.choices.map(({ position, yes }) => ({
    position,
    outcome: decide(
      reached.some((one) => one.position === position),
      yes,
      last,
      isTie,
    ),
  }))
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').length
  const openSeats = seats === null ? 0 : Math.max(0, Math.min(seats, count.choices.length) - passed)
  return {
    quorumMet,
    needed,
    choices: outcomes,
    openSeats,
    again: quorumMet ? again(count, outcomes, openSeats) : count.choices.map((one) => one.position),
  }
}

function decide(reached: boolean, yes: number, last: number, isTie: boolean): Outcome {
  if (!reached || yes < last) return 'failed'
  return isTie && yes === last ? 'tied' : 'passed'
}

function fewest({ base, shareNumerator, shareDenominator, strictly }: Rule, count: Count): number {
  const whole = { collected: count.collected, roll: count.rollCount, valid: count.valid }[base]
  const share = (whole * shareNumerator) / shareDenominator
  const exact = (whole * shareNumerator) % shareDenominator === 0
  const least = exact ? share + (strictly ? 1 : 0) : Math.ceil(share)
  return Math.max(1, least)
}

/** Twice as many as there are seats left, and whoever has as many votes as the last of these. */
function again(
  count: Count,
  outcomes: VoteOutcome['choices'],
  openSeats: number,
): VoteOutcome['again'] {
  const having = (wanted: Outcome) =>
    count.choices.filter((_, index) => outcomes[index]?.outcome === wanted)
  const tied = having('tied')
  if (tied.length > 0) return tied.map(({ position }) => position)
  if (openSeats === 0) return []
  const failed = having('failed')
  const ranked = failed.map(({ yes }) => yes).sort((one, other) => other - one)
  const least = ranked[Math.min(2 * openSeats, ranked.length) - 1] ?? 0
  return failed.filter(({ yes }) => yes >= least).map(({ position }) => position)
}
