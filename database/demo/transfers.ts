import { staysOf } from './as-of.ts'
import { addDays, daysBetween } from './days.ts'
import type { Day, MemberEventFact, PersonFact } from './facts.ts'
import { seatIn } from './member-story.ts'
import { type Home, storyEndsOn, type Workshop } from './staff-plan.ts'

/**
 * Lets people change jobs between the unions of one tree. Before the counted day they are those counted in the union they moved to, so the
 * count of that day stays what it was made to be; after it, anybody who is still a member.
 */
export function someChangeJobs(
  workshop: Workshop,
  people: readonly PersonFact[],
  homes: readonly Home[],
  plan: { from: Day; countedOn: Day; before: number; after: number },
): void {
  const { dice } = workshop
  const settled = dice.shuffled(people.filter((person) => isSettled(person, plan.from, homes)))
  for (const person of settled.slice(0, plan.before)) {
    const first = person.events[0]
    if (first?.kind !== 'admitted' && first?.kind !== 'transferred_in') continue
    const here = { unitSlug: first.unitSlug, subunitKey: first.subunitKey }
    const on = someDay(workshop, addDays(plan.from, 40), addDays(plan.countedOn, -10))
    const earlier = dice.pick(
      homes.filter(
        ({ unitSlug, establishedOn }) => unitSlug !== here.unitSlug && establishedOn < first.on,
      ),
    )
    const decision =
      first.decision &&
      workshop.decisions.decide(earlier.unitSlug, first.on, first.decision.subject)
    const place = { unitSlug: earlier.unitSlug, subunitKey: seatIn(workshop, earlier), decision }
    person.events[0] = first.kind === 'admitted' ? { ...first, ...place } : { ...first, ...place }
    person.events.push(move(workshop, earlier.unitSlug, here, on))
  }
  for (const person of settled.slice(plan.before, plan.before + plan.after)) {
    const stay = staysOf(person).at(-1)
    if (!stay) continue
    const home = dice.pick(homes.filter(({ unitSlug }) => unitSlug !== stay.unitSlug))
    const on = someDay(workshop, addDays(plan.countedOn, 20), addDays(storyEndsOn, -20))
    person.events.push(
      move(
        workshop,
        stay.unitSlug,
        { unitSlug: home.unitSlug, subunitKey: seatIn(workshop, home) },
        on,
      ),
    )
  }
}

/** Lets a few who resigned come back within the records; only the union above may take them in again. */
export function someComeBack(
  workshop: Workshop,
  people: readonly PersonFact[],
  homes: readonly Home[],
  plan: { from: Day; countedOn: Day; count: number; decidedBy: string },
): void {
  const settled = workshop.dice.shuffled(
    people.filter((person) => isSettled(person, plan.from, homes)),
  )
  for (const person of settled.slice(0, plan.count)) {
    const first = person.events[0]
    if (!first || !('subunitKey' in first)) continue
    const { unitSlug, subunitKey } = first
    const left = someDay(workshop, addDays(plan.from, 30), addDays(plan.from, 500))
    const back = someDay(workshop, addDays(left, 120), addDays(plan.countedOn, -30))
    const { decide } = workshop.decisions
    person.events.push(
      {
        kind: 'resigned',
        on: left,
        unitSlug,
        decision: decide(unitSlug, left, 'Cho thôi tham gia công đoàn'),
      },
      {
        kind: 'readmitted',
        on: back,
        unitSlug,
        subunitKey,
        decision: decide(plan.decidedBy, back, `Kết nạp lại đoàn viên: ${person.fullName}`),
      },
    )
  }
}

/** In one of these unions since well before the records begin, and nothing else told of yet. */
function isSettled(person: PersonFact, recordsFrom: Day, homes: readonly Home[]): boolean {
  const [first, ...others] = person.events
  return (
    first !== undefined &&
    others.length === 0 &&
    first.on < addDays(recordsFrom, -200) &&
    homes.some(
      ({ unitSlug, establishedOn }) => unitSlug === first.unitSlug && establishedOn < first.on,
    )
  )
}

function move(
  { decisions }: Workshop,
  fromUnitSlug: string,
  place: { unitSlug: string; subunitKey: string | null },
  on: Day,
): MemberEventFact {
  const decision = decisions.decide(fromUnitSlug, on, 'Giới thiệu chuyển sinh hoạt công đoàn')
  return { kind: 'transferred', on, fromUnitSlug, ...place, because: 'new_job', decision }
}

function someDay({ dice }: Workshop, from: Day, until: Day): Day {
  return addDays(from, dice.between(0, daysBetween(from, until)))
}
