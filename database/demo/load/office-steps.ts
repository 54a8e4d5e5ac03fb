import {
  endTerm,
  holdPosition,
  openBody,
  startTerm,
} from '../../../src/modules/organization/index.ts'
import { dayBefore } from '../days.ts'
import type { BodyFact, PositionFact, TermFact, UnitFact } from '../facts.ts'
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

/** A post that a person held; a past one is entered with its last day, as from an old decision. */
export function positionStep(position: PositionFact): Step {
  const { unitSlug } = position
  return {
    on: position.from,
    rank: 80,
    run(loading) {
      const { personId, fullName } = found(loading.persons, position.personKey)
      return holdPosition(loading.ctx, {
        unitId: found(loading.units, unitSlug),
        personId,
        holderName: fullName,
        kind: position.kind,
        bodyId: position.bodyKey && found(loading.bodies, `${unitSlug}/${position.bodyKey}`),
        subunitId:
          position.subunitKey && found(loading.subunits, `${unitSlug}/${position.subunitKey}`),
        fromDay: position.from,
        toDay: position.until && dayBefore(position.until),
        how: position.how,
        ...decisionFields(position.decision),
      })
    },
  }
}
