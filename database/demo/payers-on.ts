import { membersOn } from './as-of.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'

/** Members on the day who are not paused: whom a sheet asks. */
export function payersOn(facts: DemoFacts, unitSlug: string, day: Day): PersonFact[] {
  return membersOn(facts, [unitSlug], day).filter(({ events }) => {
    const last = events.findLast(
      ({ kind, on }) => on <= day && (kind === 'suspended' || kind === 'resumed'),
    )
    return last?.kind !== 'suspended'
  })
}
