import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tally } from '../ballot/tally.ts'
import { type Count, outcomeOf, type Rule } from './outcome-of.ts'

const rule: Rule = {
  base: 'collected',
  shareNumerator: 1,
  shareDenominator: 2,
  strictly: true,
  quorumNumerator: 2,
  quorumDenominator: 3,
  seats: 1,
}

const count = (yes: number[], more: Partial<Count> = {}): Count => ({
  rollCount: 10,
  handed: 10,
  collected: 10,
  valid: 10,
  choices: yes.map((one, index) => ({ position: index + 1, yes: one })),
  ...more,
})

type Case = {
  says: string
  rule?: Partial<Rule>
  yes: number[]
  more?: Partial<Count>
  outcomes: string
  open?: number
  again?: number[]
}

/** p: passed, t: tied, f: failed. */
const cases: Case[] = [
  {
    says: 'half of the ballots collected is not more than half',
    yes: [5, 5],
    outcomes: 'ff',
    open: 1,
    again: [1, 2],
  },
  { says: 'one more than half passes', yes: [6, 4], outcomes: 'pf' },
  {
    says: 'spoiled ballots count among the collected',
    yes: [5, 4],
    more: { valid: 9 },
    outcomes: 'ff',
    open: 1,
    again: [1, 2],
  },
  {
    says: 'of the valid ones five of nine are more than half',
    rule: { base: 'valid' },
    yes: [5, 4],
    more: { valid: 9 },
    outcomes: 'pf',
  },
  {
    says: 'of the whole roll six of twelve are not',
    rule: { base: 'roll' },
    yes: [6, 4],
    more: { rollCount: 12 },
    outcomes: 'ff',
    open: 1,
    again: [1, 2],
  },
  {
    says: 'where the share is enough, half passes',
    rule: { strictly: false },
    yes: [5, 4],
    outcomes: 'pf',
  },
  {
    says: 'two thirds of ten are seven',
    rule: { shareNumerator: 2, shareDenominator: 3, strictly: false },
    yes: [7, 6],
    outcomes: 'pf',
  },
  {
    says: 'of three who pass the two with most are taken',
    rule: { seats: 2 },
    yes: [9, 6, 7],
    outcomes: 'pfp',
  },
  {
    says: 'two who tie for the last seat have not won it',
    rule: { seats: 2 },
    yes: [9, 7, 7],
    outcomes: 'ptt',
    open: 1,
    again: [2, 3],
  },
  {
    says: 'all who tie stand again',
    rule: { seats: 2 },
    yes: [7, 7, 7],
    outcomes: 'ttt',
    open: 2,
    again: [1, 2, 3],
  },
  {
    says: 'one of two seats stays empty, the leading of the others stand again',
    rule: { seats: 2 },
    yes: [8, 5, 4, 1],
    outcomes: 'pfff',
    open: 1,
    again: [2, 3],
  },
  {
    says: 'who has as many as the last who stands again stands too',
    rule: { seats: 2 },
    yes: [8, 5, 4, 4],
    outcomes: 'pfff',
    open: 1,
    again: [2, 3, 4],
  },
  {
    says: 'without a number of seats all who reach the share pass',
    rule: { seats: null },
    yes: [8, 6, 5],
    outcomes: 'ppf',
  },
  {
    says: 'six of ten are fewer than two thirds: nothing is decided',
    yes: [6, 0],
    more: { handed: 6, collected: 6 },
    outcomes: 'ff',
    open: 1,
    again: [1, 2],
  },
  {
    says: 'seven of ten are enough',
    yes: [6, 1],
    more: { handed: 7, collected: 7 },
    outcomes: 'pf',
  },
  {
    says: 'nobody passes without a vote',
    rule: { strictly: false, shareNumerator: 1, shareDenominator: 100 },
    yes: [0, 0],
    more: { collected: 0, valid: 0 },
    outcomes: 'ff',
    open: 1,
    again: [1, 2],
  },
]

for (const { says, rule: changes, yes, more, outcomes, open = 0, again = [] } of cases)
  test(says, () => {
    const outcome = outcomeOf({ ...rule, ...changes }, count(yes, more))
    expect(outcome.choices.map((one) => one.outcome[0]).join('')).toBe(outcomes)
    expect(outcome).toMatchObject({ openSeats: open, again })
  })

const ballots = fc.array(
  fc.record({ chosen: fc.uniqueArray(fc.integer({ min: 1, max: 4 })), refused: fc.constant([]) }),
  { minLength: 1, maxLength: 30 },
)

test('who voted in which order changes nothing', () => {
  fc.assert(
    fc.property(ballots, fc.infiniteStream(fc.nat()), (cast, dice) => {
      const mixed = cast
        .map((ballot) => ({ ballot, at: Number(dice.next().value) }))
        .sort((one, other) => one.at - other.at)
        .map(({ ballot }) => ballot)
      expect(tally(4, mixed)).toEqual(tally(4, cast))
    }),
  )
})

test('what the paper is sorted by changes nothing, never more win than there are seats, and who wins beats who does not', () => {
  const rules = fc.record({
    base: fc.constantFrom('collected' as const, 'roll' as const, 'valid' as const),
    seats: fc.option(fc.integer({ min: 1, max: 4 })),
    strictly: fc.boolean(),
  })
  fc.assert(
    fc.property(ballots, rules, (cast, changes) => {
      const { yes, blank } = tally(4, cast)
      const numbers = {
        rollCount: 30,
        handed: 30,
        collected: cast.length,
        valid: cast.length - blank,
      }
      const outcome = outcomeOf({ ...rule, ...changes }, count(yes, numbers))
      const turned = count(yes, numbers)
      const backwards = outcomeOf(
        { ...rule, ...changes },
        { ...turned, choices: [...turned.choices].reverse() },
      )
      expect(new Map(backwards.choices.map((one) => [one.position, one.outcome]))).toEqual(
        new Map(outcome.choices.map((one) => [one.position, one.outcome])),
      )
      const having = (wanted: string) =>
        outcome.choices.flatMap((one, index) =>
          one.outcome === wanted ? [Number(yes[index])] : [],
        )
      const passed = having('passed')
      if (changes.seats) expect(passed.length).toBeLessThanOrEqual(changes.seats)
      const rest = [...having('tied'), ...having('failed')]
      for (const winner of passed) for (const other of rest) expect(winner).toBeGreaterThan(other)
    }),
  )
})
