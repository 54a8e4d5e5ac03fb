import {
  addChild,
  endMembership,
  moveToGroup,
  readmitMember,
  resumeMember,
  suspendMember,
  transferMember,
} from '../../../src/modules/members/index.ts'
import { enter } from '../../../src/platform/enter.ts'
import { later } from '../days.ts'
import type { MemberEventFact, PersonFact } from '../facts.ts'
import { decisionFields, found, type Loading, type Step } from './loading.ts'

/** The children, which officers wrote down in 2024 for the gifts of 1 June. */
export function childSteps(person: PersonFact): Step[] {
  const last = person.events.at(-1)
  if (!last || !('unitSlug' in last)) return []
  return person.children.map((child) => ({
    on: later(last.on, '2024-05-20'),
    rank: 95,
    run: async (loading) =>
      addChild(loading.ctx, {
        unitId: found(loading.units, last.unitSlug),
        memberId: await memberIdOf(loading, person, last.unitSlug),
        fullName: child.fullName,
        birthDay: child.bornOn,
        sex: child.sex,
      }),
  }))
}

/** What an officer would type about a person after the entry in the register (./roster-steps.ts), event by event. */
export function memberSteps(person: PersonFact): Step[] {
  return person.events.slice(1).map((event) => ({
    on: event.on,
    rank: rankOf(event),
    run: (loading) => record(loading, person, event),
  }))
}

/** On one day people arrive after the unions were arranged, */
export const arrivalRank = 40
/** and leave after all others arrived. */
function rankOf(event: MemberEventFact): number {
  return event.kind === 'admitted' || event.kind === 'readmitted' || event.kind === 'transferred_in'
    ? arrivalRank
    : 50
}

async function record(
  loading: Loading,
  person: PersonFact,
  event: MemberEventFact,
): Promise<unknown> {
  const { ctx } = loading
  if (event.kind === 'transferred')
    return event.because !== 'merge'
      ? changeUnion(loading, person, event)
      : settle(loading, person, event)
  const unitId = found(loading.units, event.unitSlug)
  const memberId = await memberIdOf(loading, person, event.unitSlug)
  const about = { unitId, memberId, ...decisionFields(event.decision) }
  switch (event.kind) {
    case 'suspended':
      return suspendMember(ctx, { ...about, fromDay: event.on, reason: event.reason })
    case 'resumed':
      return resumeMember(ctx, { ...about, untilDay: event.on, note: event.reason })
    case 'transferred_out':
      return endMembership(ctx, {
        ...about,
        leftOn: event.on,
        leftHow: 'transferred_out',
        toName: event.toName,
      })
    case 'admitted':
    case 'readmitted':
    case 'transferred_in':
      return readmitMember(ctx, {
        ...about,
        joinedOn: event.on,
        subunitId: subunitOf(loading, event),
      })
    default:
      return endMembership(ctx, { ...about, leftOn: event.on, leftHow: event.kind })
  }
}

type Transferred = Extract<MemberEventFact, { kind: 'transferred' }>

async function changeUnion(
  loading: Loading,
  person: PersonFact,
  event: Transferred,
): Promise<void> {
  const { memberId } = await transferMember(loading.ctx, {
    unitId: found(loading.units, event.fromUnitSlug),
    memberId: await memberIdOf(loading, person, event.fromUnitSlug),
    toUnitId: found(loading.units, event.unitSlug),
    onDay: event.on,
    subunitId: subunitOf(loading, event),
    ...decisionFields(event.decision),
  })
  loading.persons.get(person.key)?.memberIds.set(event.unitSlug, memberId)
}

/** A merge has already carried the person over; only the new group is left to say. */
async function settle(loading: Loading, person: PersonFact, event: Transferred): Promise<void> {
  const subunitId = subunitOf(loading, event)
  if (!subunitId) return
  const memberId = await memberIdOf(loading, person, event.unitSlug)
  await moveToGroup(loading.ctx, {
    unitId: found(loading.units, event.unitSlug),
    memberId,
    subunitId,
    fromDay: event.on,
  })
}

export function subunitOf(
  loading: Loading,
  event: { unitSlug: string; subunitKey: string | null },
): number | null {
  return event.subunitKey ? found(loading.subunits, `${event.unitSlug}/${event.subunitKey}`) : null
}

export async function memberIdOf(
  loading: Loading,
  { key }: PersonFact,
  slug: string,
): Promise<number> {
  const person = found(loading.persons, key)
  const known = person.memberIds.get(slug)
  if (known) return known
  const unitId = found(loading.units, slug)
  await enter(loading.ctx, { unitId, branch: false })
  const { id } = await loading.ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('personId', '=', person.personId)
    .select('id')
    .executeTakeFirstOrThrow()
  person.memberIds.set(slug, id)
  return id
}
