import { admitMembers } from '../../../src/modules/members/index.ts'
import type { MemberEventFact, PersonFact, UnitFact } from '../facts.ts'
import { decisionFields, found, type Loading, type Step } from './loading.ts'
import { arrivalRank, subunitOf } from './member-steps.ts'

type Entrance = Extract<MemberEventFact, { kind: 'admitted' | 'readmitted' | 'transferred_in' }>
type Entry = { person: PersonFact; event: Entrance }

const longestList = 200

/**
 * How each person first came in. A union enters its register in lists: all who came while its groups stayed as they were, each
 * with the day and the decision.
 */
export function rosterSteps(people: readonly PersonFact[], units: readonly UnitFact[]): Step[] {
  const entriesOf = Map.groupBy(people.map(entryOf), ({ event }) => event.unitSlug)
  return units.flatMap((unit) => {
    const entries = entriesOf.get(unit.slug) ?? []
    const changes = changesOf(unit)
    const lists = Map.groupBy(entries, (entry) => changes.filter(isBefore(entry)).length)
    return [...lists.values()].flatMap((list) => listSteps(unit.slug, list.sort(byDay)))
  })
}

function entryOf(person: PersonFact): Entry {
  const [event] = person.events
  if (!event || !isEntrance(event)) throw new Error(`${person.key} begins with ${event?.kind}`)
  return { person, event }
}

function isEntrance(event: MemberEventFact): event is Entrance {
  return ['admitted', 'readmitted', 'transferred_in'].includes(event.kind)
}

/** The days from which a list entered earlier would no longer fit. */
function changesOf({ events, subunits }: UnitFact): string[] {
  return [
    ...events.map((event) => event.on),
    ...subunits.flatMap(({ from, until }) => (until ? [from, until] : [from])),
  ]
}

/** What changed on the day itself comes first. */
const isBefore = (entry: Entry) => (day: string) => day <= entry.event.on
const byDay = (one: Entry, other: Entry) => one.event.on.localeCompare(other.event.on)

function listSteps(unitSlug: string, list: readonly Entry[]): Step[] {
  const [first] = list
  if (!first) return []
  const step: Step = {
    on: first.event.on,
    rank: arrivalRank,
    run: (loading) => admitAll(loading, unitSlug, list.slice(0, longestList)),
  }
  return [step, ...listSteps(unitSlug, list.slice(longestList))]
}

async function admitAll(loading: Loading, unitSlug: string, list: readonly Entry[]): Promise<void> {
  const { admitted } = await admitMembers(loading.ctx, {
    unitId: found(loading.units, unitSlug),
    people: list.map((entry) => typed(loading, entry)),
  })
  for (const [index, { person }] of list.entries()) {
    const { personId, memberId } = admitted[index] as (typeof admitted)[number]
    const { fullName } = person
    const memberIds = new Map([[unitSlug, memberId]])
    loading.persons.set(person.key, { personId, fullName, memberIds })
  }
}

/** What the officer types about one of the list. */
function typed(loading: Loading, { person, event }: Entry) {
  return {
    fullName: person.fullName,
    sex: person.sex,
    nationalId: person.idNumber,
    birthDay: person.bornOn,
    ethnicGroup: person.ethnicGroup,
    hometown: person.hometown,
    phone: person.phone,
    email: person.email,
    jobTitle: person.jobTitle,
    workerType: person.workerType,
    professionalLevel: person.professionalLevel,
    joinedOn: event.on,
    joinedHow: event.kind,
    fromName: event.kind === 'transferred_in' ? event.fromName : null,
    subunitId: subunitOf(loading, event),
    ...(person.card && { cardNumber: person.card.number, cardIssuedOn: person.card.issuedOn }),
    differentPerson: true,
    ...decisionFields(event.decision),
  }
}
