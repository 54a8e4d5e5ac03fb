import type {
  Day,
  DemoFacts,
  MemberEventFact,
  PersonFact,
  PositionFact,
  UnitFact,
} from './facts.ts'

/** A span in which a person is a member of one union, in one of its groups or sections. Half-open; `until` null: still. */
export interface Stay {
  unitSlug: string
  subunitKey: string | null
  from: Day
  until: Day | null
  /** The event that ended it, if any. */
  endedBy: MemberEventFact['kind'] | null
}

/** Folds a person's events into stays. A suspended member stays a member. */
export function staysOf(person: PersonFact): Stay[] {
  const stays: Stay[] = []
  let open: Stay | null = null
  for (const event of person.events) {
    if (event.kind === 'suspended' || event.kind === 'resumed') continue
    if (open) {
      open.until = event.on
      open.endedBy = event.kind
      open = null
    }
    if ('subunitKey' in event) {
      open = {
        unitSlug: event.unitSlug,
        subunitKey: event.subunitKey,
        from: event.on,
        until: null,
        endedBy: null,
      }
      stays.push(open)
    }
  }
  return stays
}

/** Where the person is a member on the day, or null. */
export function stayOn(person: PersonFact, day: Day): Stay | null {
  return staysOf(person).find((stay) => holdsOn(stay, day)) ?? null
}

export function holdsOn(span: { from: Day; until: Day | null }, day: Day): boolean {
  return span.from <= day && (span.until === null || day < span.until)
}

/** The members of any of these unions on the day. */
export function membersOn(facts: DemoFacts, unitSlugs: Iterable<string>, day: Day): PersonFact[] {
  const wanted = new Set(unitSlugs)
  return facts.people.filter((person) => wanted.has(stayOn(person, day)?.unitSlug ?? ''))
}

/** The union's name, parent and whether it is there, on the day. */
export interface UnitState {
  name: string
  shortName: string
  parentSlug: string | null
  alive: boolean
}

export function unitOn(unit: UnitFact, day: Day): UnitState {
  const state: UnitState = {
    name: unit.name,
    shortName: unit.shortName,
    parentSlug: unit.parentSlug,
    alive: unit.establishedOn <= day,
  }
  for (const event of unit.events) {
    if (event.on > day) break
    if (event.kind === 'rename')
      Object.assign(state, { name: event.name, shortName: event.shortName })
    if (event.kind === 'transfer') state.parentSlug = event.parentSlug
    if (event.kind === 'merge' || event.kind === 'close') state.alive = false
  }
  return state
}

/** The day on which the union ended by a merge or was closed, or null. */
export function endOf(unit: UnitFact): Day | null {
  return unit.events.find((event) => event.kind === 'merge' || event.kind === 'close')?.on ?? null
}

export function childrenOn(facts: DemoFacts, parentSlug: string, day: Day): UnitFact[] {
  return facts.units.filter((unit) => {
    const state = unitOn(unit, day)
    return state.alive && state.parentSlug === parentSlug
  })
}

/** The union itself and everything below it on the day. */
export function branchOn(facts: DemoFacts, slug: string, day: Day): string[] {
  return [
    slug,
    ...childrenOn(facts, slug, day).flatMap((child) => branchOn(facts, child.slug, day)),
  ]
}

export function positionsOn(facts: DemoFacts, unitSlug: string, day: Day): PositionFact[] {
  return facts.positions.filter(
    (position) => position.unitSlug === unitSlug && holdsOn(position, day),
  )
}

/** Whether the person is a member of any of these unions on the day. */
export function isMemberOfAny(
  person: PersonFact,
  unitSlugs: ReadonlySet<string>,
  day: Day,
): boolean {
  return unitSlugs.has(stayOn(person, day)?.unitSlug ?? '')
}
