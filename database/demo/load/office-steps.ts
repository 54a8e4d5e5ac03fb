import {
  endTerm,
  holdPositions,
  openBody,
  startTerm,
} from '../../../src/modules/organization/index.ts'
import { dayBefore } from '../days.ts'
import type { BodyFact, Day, PositionFact, TermFact, UnitFact } from '../facts.ts'
import { decisionFields, found, type Step } from './loading.ts'

/** Terms and bodies of a union. */
export function officeSteps(unit: UnitFact): Step[] {
  return [
    ...unit.terms.flatMap((term) => termSteps(unit.slug, term)),
    ...unit.bodies.map((body) => bodyStep(unit.slug, body)),
  ]
}

function termSteps(slug: string, term: TermFact): Step[] {
  const key = `${slug}/${term.key}`
  const start: Step = {
    on: term.from,
    rank: 22,
    async run(loading) {
      const { termId } = await startTerm(loading.ctx, {
        unitId: found(loading.units, slug),
        label: term.label,
        startsOn: term.from,
        plannedEndOn: term.plannedUntil,
      })
      loading.terms.set(key, termId)
    },
  }
  if (!term.until) return [start]
  const endedOn = term.until
  const end: Step = {
    on: endedOn,
    // Before the next term begins, on the same day.
    rank: 5,
    run: (loading) =>
      endTerm(loading.ctx, {
        unitId: found(loading.units, slug),
        termId: found(loading.terms, key),
        endedOn,
      }),
  }
  return [start, end]
}

function bodyStep(slug: string, body: BodyFact): Step {
  return {
    on: body.from,
    rank: 23,
    async run(loading) {
      const { bodyId } = await openBody(loading.ctx, {
        unitId: found(loading.units, slug),
        kind: body.kind,
        name: body.name,
        termId: found(loading.terms, `${slug}/${body.termKey}`),
        subunitId: body.subunitKey && found(loading.subunits, `${slug}/${body.subunitKey}`),
        seats: body.seats,
        openedOn: body.from,
      })
      loading.bodies.set(`${slug}/${body.key}`, bodyId)
    },
  }
}

/** The posts that people held, by union and day; a past one is entered with its last day, as from an old decision. */
export function positionSteps(positions: readonly PositionFact[]): Step[] {
  const lists = Map.groupBy(positions, ({ unitSlug, from }) => `${unitSlug} ${from}`)
  return [...lists.values()].flatMap((list) => {
    const [first] = list
    return first ? [electionStep(first.unitSlug, first.from, list)] : []
  })
}

function electionStep(unitSlug: string, on: Day, list: readonly PositionFact[]): Step {
  return {
    on,
    rank: 80,
    run: (loading) =>
      holdPositions(loading.ctx, {
        unitId: found(loading.units, unitSlug),
        positions: list.map((position) => {
          const { personId, fullName } = found(loading.persons, position.personKey)
          const { bodyKey, subunitKey, until } = position
          return {
            personId,
            holderName: fullName,
            kind: position.kind,
            bodyId: bodyKey && found(loading.bodies, `${unitSlug}/${bodyKey}`),
            subunitId: subunitKey && found(loading.subunits, `${unitSlug}/${subunitKey}`),
            fromDay: on,
            toDay: until && dayBefore(until),
            how: position.how,
            ...decisionFields(position.decision),
          }
        }),
      }),
  }
}
