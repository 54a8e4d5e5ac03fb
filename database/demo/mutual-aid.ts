import { stayOn, staysOf } from './as-of.ts'
import { addDays, addMonths, dayOf } from './days.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'
import type { FundFact, LoanFact, Rules } from './fund-facts.ts'
import { payersOn } from './payers-on.ts'
import { createDice, type Dice } from './seed.ts'

/** A mutual-aid fund through the years: when members paid, and when a loan was handed out. */
type Story = {
  unitSlug: string
  opened: Day
  rules: Rules
  /** Days on which everybody pays, with the amount. */
  payDays: { on: Day; name: string; amount: number }[]
  /** Days on which somebody borrows: so many million at least and at most, over so many months. */
  loans: Lending[]
  /** Given by all members together at the start. */
  start: number
  /** The last day of the story; whoever asks later still waits. */
  until: Day
  raise?: { on: Day; rules: Rules }
}

type Lending = { on: Day; least: number; most: number; termMonths: number }

const fund = 'Quỹ tương trợ'
const priority = ['illness', 'disaster', 'funeral', 'school', 'house', 'livelihood'] as const
const ending = '2026-10-30'

/** What the source of union C says of its fund. */
export const totalOnDay = { on: '2017-10-25', amount: 165_000_000, turns: 35 }

export function mutualAidFacts(facts: DemoFacts): FundFact[] {
  const before = storyOf(facts, { ...partyOffice, start: 0 }).filter(
    ({ on }) => on <= totalOnDay.on,
  )
  // What members gave when the fund was founded is what is missing to the total of the source.
  const start = totalOnDay.amount - worthOf(before)
  return [...storyOf(facts, { ...partyOffice, start }), ...storyOf(facts, alliance)]
}

/** What a fund without interest comes to: paid in less given back. */
export function worthOf(facts: readonly FundFact[]): number {
  return facts.reduce((sum, fact) => {
    if (fact.what === 'collection') return sum + fact.amount * fact.people.length
    if (fact.what === 'gift') return sum + fact.amount
    return fact.what === 'refund' ? sum - fact.amount : sum
  }, 0)
}

/** Union C: a quarter's contribution until the day of the source, then a little once a year; 35 loans by that day, later larger ones. */
const partyOffice: Story = {
  unitSlug: 'vptu-dak-nong',
  opened: '2014-01-06',
  rules: {
    contribution: 50_000,
    contributionEvery: 'month',
    loanCeiling: 8_000_000,
    maxTermMonths: 24,
    priority: [...priority],
    decisionNumber: '01/QĐ-CĐCS',
  },
  payDays: [
    ...[2014, 2015, 2016, 2017].flatMap((year) =>
      [1, 2, 3, 4]
        .filter((quarter) => year < 2017 || quarter < 4)
        .map((quarter) => ({
          on: dayOf(year, quarter * 3 - 1, 10),
          name: `Quý ${quarter}/${year}`,
          amount: 150_000,
        })),
    ),
    ...Array.from({ length: 9 }, (_, index) => ({
      on: dayOf(2018 + index, 5, 12),
      name: `Năm ${2018 + index}`,
      amount: 120_000,
    })),
  ],
  loans: [
    ...lendings(35, '2014-05-12', '2017-08-20', { least: 3, most: 8, termMonths: 10 }),
    ...lendings(75, '2018-02-15', '2026-09-30', { least: 14, most: 28, termMonths: 20 }),
  ],
  start: 0,
  until: ending,
  raise: {
    on: '2018-01-01',
    rules: {
      contribution: 120_000,
      contributionEvery: 'year',
      loanCeiling: 30_000_000,
      maxTermMonths: 24,
      priority: [...priority],
      decisionNumber: '06/QĐ-CĐCS',
    },
  },
}

/** Union D: lending goes on; a raise of the contribution was put to all members in March 2024. */
const alliance: Story = {
  unitSlug: 'lien-minh-htx-dak-nong',
  opened: '2018-03-05',
  rules: {
    contribution: 20_000,
    contributionEvery: 'month',
    loanCeiling: 10_000_000,
    maxTermMonths: 24,
    priority: [...priority],
    decisionNumber: '03/QĐ-CĐCS',
  },
  payDays: [...halfYears(2018, 2023, 120_000), ...halfYears(2024, 2026, 300_000)],
  loans: [
    ...lendings(90, '2018-11-12', '2024-03-20', { least: 4, most: 10, termMonths: 20 }),
    ...lendings(75, '2024-04-15', '2026-09-30', { least: 10, most: 20, termMonths: 20 }),
  ],
  start: 5_000_000,
  until: ending,
  raise: {
    on: '2024-04-01',
    rules: {
      contribution: 50_000,
      contributionEvery: 'month',
      loanCeiling: 20_000_000,
      maxTermMonths: 24,
      priority: [...priority],
      decisionNumber: '04/QĐ-CĐCS',
      resolutionReference: 'Hội nghị toàn thể đoàn viên tháng 3/2024',
    },
  },
}

function halfYears(from: number, to: number, amount: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
    [5, 10].map((month, index) => ({
      on: dayOf(year, month, 12),
      name: `${index + 1}/2 năm ${year}`,
      amount,
    })),
  )
}

function lendings(days: number, from: Day, until: Day, loan: Omit<Lending, 'on'>): Lending[] {
  return every(days, from, until).map((on) => ({ on, ...loan }))
}

function every(days: number, from: Day, until: Day): Day[] {
  const found: Day[] = []
  for (let day = from; day <= until; day = addDays(day, days)) found.push(day)
  return found
}

type Moment = { on: Day; order: number; happen(): void }
type Live = { person: PersonFact; parts: { on: Day; amount: number }[] }

/** Plays the story day by day, so that nothing is lent that is not there and nobody borrows twice at once. */
function storyOf(facts: DemoFacts, story: Story): FundFact[] {
  const { unitSlug, opened, rules, start, until, raise } = story
  const about = { unitSlug, fund }
  const dice = createDice(`cong doan mo quy tuong tro ${unitSlug}`)
  const told: FundFact[] = [{ ...about, on: opened, what: 'fund', kind: 'mutual_aid', rules }]
  const sponsor = 'Toàn thể đoàn viên'
  const purpose = 'Góp lập quỹ'
  if (start > 0) told.push({ ...about, on: opened, what: 'gift', sponsor, amount: start, purpose })
  let home = start
  const paid = new Map<PersonFact, number>()
  let live: Live[] = []

  const collect = (payDay: Story['payDays'][number]) => {
    const people = payersOn(facts, unitSlug, payDay.on)
    told.push({ ...about, what: 'collection', ...payDay, people })
    for (const person of people) paid.set(person, (paid.get(person) ?? 0) + payDay.amount)
    home += payDay.amount * people.length
  }
  const repay = (on: Day) => {
    const due = live.flatMap(({ parts }) => parts.filter((part) => part.on <= on))
    const amount = due.reduce((sum, part) => sum + part.amount, 0)
    if (amount > 0) told.push({ ...about, on, what: 'instalments', amount })
    home += amount
    live = live
      .map((one) => ({ ...one, parts: one.parts.filter((part) => part.on > on) }))
      .filter(({ parts }) => parts.length > 0)
  }
  const lend = (lending: Lending) => {
    const { on } = lending
    const ends = addMonths(on, lending.termMonths + 4)
    const free = payersOn(facts, unitSlug, on).filter(
      (person) =>
        !live.some((one) => one.person === person) && staysUntil(person, on, unitSlug, ends),
    )
    const loan = loanOf(dice, lending, home)
    const person = dice.pick(free)
    told.push({ ...about, on, what: 'loan', person, loan })
    home -= loan.amount
    const part = loan.amount / loan.termMonths
    const parts = Array.from({ length: loan.termMonths }, (_, index) => ({
      on: addMonths(`${on.slice(0, 7)}-18`, index + 1),
      amount: part,
    }))
    live.push({ person, parts })
  }
  const giveBack = (person: PersonFact, on: Day) => {
    const amount = paid.get(person) ?? 0
    if (amount === 0) return
    told.push({ ...about, on, what: 'refund', person, amount })
    paid.delete(person)
    home -= amount
  }

  const leavings = facts.people.flatMap((person) =>
    staysOf(person)
      .filter((stay) => stay.unitSlug === unitSlug && stay.until && stay.until > opened)
      .map((stay) => ({ person, on: stay.until ?? until })),
  )
  const moments: Moment[] = [
    ...story.payDays.map((one) => ({ on: one.on, order: 1, happen: () => collect(one) })),
    ...every(1, opened, until)
      .filter((day) => day.endsWith('-20'))
      .map((on) => ({ on, order: 2, happen: () => repay(on) })),
    ...story.loans.map((one) => ({ on: one.on, order: 3, happen: () => lend(one) })),
    ...leavings.map(({ person, on }) => ({ on, order: 4, happen: () => giveBack(person, on) })),
    ...(raise
      ? [
          {
            on: raise.on,
            order: 0,
            happen: () => void told.push({ ...about, what: 'rules', ...raise }),
          },
        ]
      : []),
  ]
  moments.sort((one, other) => one.on.localeCompare(other.on) || one.order - other.order)
  for (const { on, happen } of moments) if (on <= until) happen()
  const pauses = live.slice(1).map(
    ({ person }): FundFact => ({
      ...about,
      on: addDays(until, -5),
      what: 'pause',
      person,
      months: 6,
      reason: 'Khắc phục thiệt hại sau mưa lũ tháng 10',
      decision: '12/QĐ-CĐCS',
    }),
  )
  return [...told, ...pauses, ...waitingAtTheEnd(facts, story, live, dice)]
}

/** A member of this union without a break until that day: who leaves in the meantime is not lent to here. */
function staysUntil(person: PersonFact, on: Day, unitSlug: string, until: Day): boolean {
  const stay = stayOn(person, on)
  return stay?.unitSlug === unitSlug && (stay.until === null || stay.until > until)
}

const reasons: readonly (readonly [LoanFact['purpose'], string, number])[] = [
  ['illness', 'Viện phí cho mẹ', 4],
  ['illness', 'Phẫu thuật cho con', 2],
  ['school', 'Học phí đại học của con', 4],
  ['school', 'Mua máy tính cho con học', 2],
  ['house', 'Sửa mái nhà trước mùa mưa', 3],
  ['livelihood', 'Mua phân bón cho vườn cà phê', 3],
  ['livelihood', 'Nuôi bò sinh sản', 2],
  ['funeral', 'Lo việc tang cho cha', 1],
  ['disaster', 'Khắc phục nhà tốc mái', 1],
]

/** Whole millions as the fund has them, in equal months. */
function loanOf(dice: Dice, { least, most, termMonths }: Lending, home: number): LoanFact {
  const [purpose, note] = dice.weighted(reasons.map((one) => [one, one[2]] as const))
  const million = Math.max(1, Math.min(dice.between(least, most), Math.floor(home / 1_000_000)))
  return { purpose, note, amount: million * 1_000_000, termMonths, outcome: 'paid out' }
}

/** What the officers find today: some who wait for their turn, one whose request nobody has answered. */
function waitingAtTheEnd(
  facts: DemoFacts,
  { unitSlug, until, loans }: Story,
  live: readonly Live[],
  dice: Dice,
): FundFact[] {
  const on = addDays(until, -3)
  const usual = loans.at(-1) ?? { on, least: 3, most: 8, termMonths: 10 }
  const free = dice
    .shuffled(payersOn(facts, unitSlug, on))
    .filter((person) => !live.some((one) => one.person === person))
  return free.slice(0, 3).map((person, index): FundFact => {
    const outcome = index < 2 ? ('waiting' as const) : ('requested' as const)
    const loan = { ...loanOf(dice, usual, 1e12), outcome }
    return { unitSlug, on: addDays(on, index), fund, what: 'loan', person, loan }
  })
}
