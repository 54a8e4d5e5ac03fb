import { isMemberOfAny } from './as-of.ts'
import type { AccountFact, DemoFacts, DemoRole, PersonFact, PositionKind } from './facts.ts'
import { storyEndsOn } from './staff-plan.ts'

const kindOfRole: Record<Exclude<DemoRole, 'member'>, PositionKind> = {
  chair: 'chair',
  deputy: 'vice_chair',
  treasurer: 'treasurer',
  accountant: 'accountant',
  inspector: 'inspection_head',
  'group-leader': 'group_leader',
}

/**
 * One demonstration account per role for each of the slugs: whoever holds the post now, and for `member` somebody who never held one. A
 * union without groups or members of its own lends those two from a union below it.
 */
export function accounts(facts: DemoFacts, slugs: readonly string[]): AccountFact[] {
  const officers = new Set(facts.positions.map(({ personKey }) => personKey))
  return slugs.flatMap((slug) => {
    const taken = new Set<string>()
    const roles = Object.entries(kindOfRole) as [Exclude<DemoRole, 'member'>, PositionKind][]
    const held = roles.map(([role, kind]) => {
      const position = facts.positions.find(
        (one) =>
          (one.unitSlug === slug || belongsBelow(one.unitSlug, slug, kind)) &&
          one.kind === kind &&
          one.until === null &&
          !taken.has(one.personKey),
      )
      if (!position) throw new RangeError(`Nobody is ${kind} of ${slug}`)
      taken.add(position.personKey)
      return {
        userName: `${slug}.${role}`,
        personKey: position.personKey,
        role,
        unitSlug: position.unitSlug,
      }
    })
    return [...held, memberAccount(facts.people, slug, officers)]
  })
}

function memberAccount(
  people: readonly PersonFact[],
  slug: string,
  officers: ReadonlySet<string>,
): AccountFact {
  for (const person of people) {
    const unitSlug = person.events.at(-1)?.unitSlug ?? ''
    const isIn = unitSlug === slug || unitSlug.startsWith(`${slug}-`)
    if (
      !isIn ||
      officers.has(person.key) ||
      !isMemberOfAny(person, new Set([unitSlug]), storyEndsOn)
    )
      continue
    return { userName: `${slug}.member`, personKey: person.key, role: 'member', unitSlug }
  }
  throw new RangeError(`${slug} has no plain member`)
}

/** Groups are found below a union of unions; its officers are its own. */
function belongsBelow(unitSlug: string, slug: string, kind: PositionKind): boolean {
  return kind === 'group_leader' && unitSlug.startsWith(`${slug}-`)
}
