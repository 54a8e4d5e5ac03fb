import { staysOf } from './as-of.ts'
import { addDays, ageOn, earlier, later } from './days.ts'
import { isPromotion, liking, mayTake } from './eligibility.ts'
import type { Day, DecisionFact, PersonFact, PositionFact, TermFact } from './facts.ts'
import type { Seat } from './seats.ts'
import { storyEndsOn, type Workshop } from './staff-plan.ts'

export interface TermOfOffice {
  unitSlug: string
  unitName: string
  term: TermFact
  seats: readonly Seat[]
  /** Those who may be chosen: members of the union, or of one below it. */
  pool: readonly PersonFact[]
  poolUnits: ReadonlySet<string>
  /** The union above, which recognises; the union itself decides on groups, women's committee and finance. */
  recogniserSlug: (day: Day) => string
  /** The union's end within the term, if it ended. */
  unitEndsOn: Day | null
  /** How the first holders come in: a union that was just merged has them appointed from above. */
  opening: 'elected' | 'appointed'
  /** Holders of the same union's term before, who tend to be elected again. */
  incumbents: readonly PositionFact[]
  /** Whom the story needs in a seat; asked first. */
  prefer?: (seat: Seat, person: PersonFact, day: Day) => boolean
}

interface Holding {
  seat: Seat
  person: PersonFact
  position: PositionFact
}

interface Vacancy {
  seat: Seat
  on: Day
  opening: boolean
}

const ownDecision =
  /^(group_leader|deputy_group_leader|womens_|club_|section_|accountant|treasurer)/
/** Somebody who leaves within this many days is not elected any more. */
const daysWorthElecting = 240
const lastingForEver: Day = '9999-12-31'

/** Fills a term's seats at its congress and again whenever a holder leaves the union or rises to another seat. */
export function holdOffices(workshop: Workshop, office: TermOfOffice): PositionFact[] {
  const { dice, decisions } = workshop
  const termEndsOn = office.unitEndsOn ?? office.term.until ?? lastingForEver
  const holdings: Holding[] = []
  const stays = new Map(office.pool.map((person) => [person, staysOf(person)]))
  const vacancies: Vacancy[] = office.seats.map((seat) => ({
    seat,
    on: office.term.from,
    opening: true,
  }))

  while (vacancies.length > 0) {
    vacancies.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    const vacancy = vacancies.shift()
    if (
      !vacancy ||
      vacancy.on >= termEndsOn ||
      vacancy.on > storyEndsOn ||
      holderOf(vacancy.seat, vacancy.on)
    )
      continue
    const person = choose(vacancy)
    if (person) fill(vacancy, person)
  }
  return holdings.map(({ position }) => position)

  function fill({ seat, on, opening }: Vacancy, person: PersonFact): void {
    for (const holding of heldBy(person, on)) {
      const rises =
        holding.seat.bodyKey === seat.bodyKey && isPromotion(holding.seat.kind, seat.kind)
      if (!rises) continue
      holding.position.until = on
      holding.position.ended = 'other_post'
      vacancies.push({ seat: holding.seat, on, opening: false })
    }
    const leavesOn = presenceEnd(person, seat, on)
    const until = earlier(leavesOn, termEndsOn)
    const left = leavesOn < termEndsOn
    holdings.push({
      seat,
      person,
      position: {
        unitSlug: office.unitSlug,
        personKey: person.key,
        kind: seat.kind,
        bodyKey: seat.bodyKey,
        subunitKey: seat.subunitKey,
        termKey: seat.termKey,
        from: on,
        until: until === lastingForEver ? null : until,
        ended:
          until === lastingForEver
            ? null
            : left
              ? 'left_the_union'
              : office.unitEndsOn
                ? 'unit_ended'
                : 'term_ended',
        how: wayIn(seat, opening),
        decision: decisionFor(seat, person, on, opening),
      },
    })
    if (left) vacancies.push({ seat, on: refillDay(leavesOn), opening: false })
  }

  /** A conference some weeks later; nothing is left waiting when the story ends. */
  function refillDay(leavesOn: Day): Day {
    const usual = addDays(leavesOn, dice.between(35, 120))
    const last = addDays(storyEndsOn, -20)
    return usual <= last ? usual : later(addDays(leavesOn, 5), last)
  }

  function choose({ seat, on }: Vacancy): PersonFact | null {
    const worthUntil = addDays(on, daysWorthElecting)
    let best: PersonFact | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const person of office.pool) {
      const luck = dice.next()
      if (!canServe(seat, person, on, worthUntil)) continue
      const held = heldBy(person, on).map((holding) => holding.seat)
      if (!mayTake(seat, person, held)) continue
      const score = luck + liking(seat, held) + merit(seat, person, on)
      if (score <= bestScore) continue
      best = person
      bestScore = score
    }
    return best
  }

  function canServe(seat: Seat, person: PersonFact, on: Day, worthUntil: Day): boolean {
    return presenceEnd(person, seat, on) > worthUntil
  }

  function merit(seat: Seat, person: PersonFact, on: Day): number {
    const age = ageOn(person.bornOn, on)
    const again = office.incumbents.some(
      ({ personKey, kind }) => personKey === person.key && kind === seat.kind,
    )
    const wanted = office.prefer?.(seat, person, on) ? 10 : 0
    return (
      wanted +
      (again ? 0.45 : 0) +
      (age >= 28 && age <= 52 ? 0.5 : 0) +
      standing(seat, person.jobTitle)
    )
  }

  function presenceEnd(person: PersonFact, seat: Seat, on: Day): Day {
    let end = on
    for (const stay of stays.get(person) ?? []) {
      const fits = office.poolUnits.has(stay.unitSlug) && sitsIn(stay.subunitKey, seat)
      if (fits && stay.from <= end && (stay.until === null || stay.until > end))
        end = stay.until ?? lastingForEver
    }
    return end
  }

  function sitsIn(subunitKey: string | null, seat: Seat): boolean {
    if (seat.subunitKey === null) return true
    return (
      subunitKey === seat.subunitKey || (subunitKey?.startsWith(`${seat.subunitKey}/`) ?? false)
    )
  }

  function holderOf(seat: Seat, on: Day): boolean {
    return holdings.some((holding) => holding.seat === seat && coversDay(holding.position, on))
  }

  function heldBy(person: PersonFact, on: Day): Holding[] {
    return holdings.filter(
      (holding) => holding.person === person && coversDay(holding.position, on),
    )
  }

  function wayIn(seat: Seat, opening: boolean): PositionFact['how'] {
    if (seat.kind === 'accountant' || seat.kind === 'treasurer' || seat.kind.startsWith('womens_'))
      return 'assigned'
    if (opening) return office.opening
    return seat.subunitKey ? 'elected' : 'by_election'
  }

  function decisionFor(seat: Seat, person: PersonFact, on: Day, opening: boolean): DecisionFact {
    const own = ownDecision.test(seat.kind)
    const issuer = own ? office.unitSlug : office.recogniserSlug(on)
    const subject = opening
      ? `${own ? 'Phân công' : office.opening === 'appointed' ? 'Chỉ định' : 'Công nhận'} cán bộ ${office.unitName} nhiệm kỳ ${office.term.label}`
      : `${own ? 'Phân công' : 'Công nhận'} kiện toàn cán bộ ${office.unitName}: ${person.fullName}`
    return decisions.decide(issuer, addDays(on, own ? 2 : 9), subject)
  }
}

function coversDay(position: PositionFact, on: Day): boolean {
  return position.from <= on && (position.until === null || on < position.until)
}

/** What the person's work says for the seat: leaders are trusted, bookkeepers keep books, and drivers seldom chair. */
function standing(seat: Seat, jobTitle: string): number {
  if (seat.kind === 'accountant') return jobTitle === 'Kế toán viên' ? 0.9 : 0
  if (/^(Trưởng|Phó|Chánh)/.test(jobTitle)) return seat.kind === 'treasurer' ? -0.3 : 0.25
  return jobTitle.startsWith('Nhân viên') && seat.kind !== 'treasurer' ? -0.5 : 0
}
