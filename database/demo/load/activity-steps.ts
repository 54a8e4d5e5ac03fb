import {
  addTrainees,
  holdEvent,
  planEvent,
  recordCourse,
  registerMember,
  tickAttendance,
} from '../../../src/modules/activities/index.ts'
import { type ActivityFact, activityFacts } from '../activities.ts'
import type { DemoFacts, PersonFact } from '../facts.ts'
import { found, type Loading, type Step } from './loading.ts'
import { memberIdOf } from './member-steps.ts'

/** Events and training of the five unions, each list in one command. */
export function activitySteps(facts: DemoFacts): Step[] {
  return activityFacts(facts).map((fact) => ({
    on: fact.on,
    rank: 97,
    run: (loading) => record(loading, fact),
  }))
}

async function record(loading: Loading, fact: ActivityFact): Promise<void> {
  const unitId = found(loading.units, fact.unitSlug)
  const ctx = { ...loading.ctx, today: fact.on }
  const idsOf = async (people: readonly PersonFact[]) => {
    const ids: number[] = []
    for (const person of people) ids.push(await memberIdOf(loading, person, fact.unitSlug))
    return ids
  }
  if (fact.what === 'course') {
    const { kind, title, organizer, organizerName, hours, people } = fact
    const own = people.filter(({ fromName }) => fromName === '')
    const { courseId } = await recordCourse(ctx, {
      unitId,
      kind,
      title,
      organizer,
      organizerName,
      hours,
      startsOn: fact.on,
    })
    await addTrainees(ctx, {
      unitId,
      courseId,
      memberIds: await idsOf(own.map(({ person }) => person)),
      list: people
        .filter(({ fromName }) => fromName !== '')
        .map(({ person, fromName }) => `${person.fullName}; ${fromName}`)
        .join('\n'),
    })
    return
  }
  if (fact.what === 'plan') {
    const { eventId } = await planEvent(ctx, {
      unitId,
      kind: fact.kind,
      title: fact.title,
      place: fact.place,
      startsOn: fact.takesPlaceOn,
      atTime: '07:30',
      registers: true,
      capacity: fact.capacity,
    })
    for (const memberId of await idsOf(fact.people))
      await registerMember(ctx, { unitId, eventId, memberId })
    return
  }
  const { eventId } = await planEvent(ctx, {
    unitId,
    kind: fact.kind,
    title: fact.title,
    place: fact.place,
    startsOn: fact.on,
    audience: fact.women ? 'women' : 'all',
  })
  await tickAttendance(ctx, { unitId, eventId, present: await idsOf(fact.people) })
  await holdEvent(ctx, {
    unitId,
    eventId,
    result: fact.result,
    otherGuests: fact.guests,
    otherChildren: fact.children,
  })
}
