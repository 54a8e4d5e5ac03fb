import { endOf, isMemberOfAny } from './as-of.ts'
import type {
  DecisionFact,
  PersonFact,
  PositionFact,
  SubunitFact,
  TermFact,
  UnitFact,
} from './facts.ts'
import { growMembers } from './grow-members.ts'
import { holdOffices, type TermOfOffice } from './hold-offices.ts'
import { cabinetOf, usualSizes } from './seats.ts'
import type { Home, Workshop } from './staff-plan.ts'
import { type GroupPlan, parentOn, type UnionPlan } from './union-plan.ts'

/** The union with its sections and groups, still without terms and bodies. `founding`: the decision, where another event shares it. */
export function raiseUnit(workshop: Workshop, plan: UnionPlan, founding?: DecisionFact): UnitFact {
  const { establishedOn } = plan
  const decision =
    founding ?? workshop.decisions.decide(plan.parentSlug, establishedOn, `Thành lập ${plan.name}`)
  return {
    slug: plan.slug,
    kind: plan.kind,
    sector: plan.sector,
    name: plan.name,
    shortName: plan.shortName,
    parentSlug: plan.parentSlug,
    documentCode: plan.documentCode,
    place: plan.place,
    establishedOn,
    events: [{ kind: 'establish', on: establishedOn, decision }, ...(plan.events ?? [])],
    anniversaries: [...(plan.anniversaries ?? [])],
    recordsCompleteFrom: plan.staff?.recordsCompleteFrom ?? null,
    subunits: subunitsOf(plan),
    terms: [],
    bodies: [],
  }
}

/** Where its members sit: the groups, and the sections that have none. */
export function homeOf(plan: UnionPlan): Home {
  const sections = (plan.sections ?? []).map((section, index) => ({
    section,
    key: sectionKey(index),
  }))
  const seats = [
    ...(plan.groups ?? []).map((group, index) => [groupKey(index), group.weight ?? 1] as const),
    ...sections.flatMap(({ section, key }) =>
      section.groups
        ? section.groups.map(
            (group, index) => [`${key}/${groupKey(index)}`, group.weight ?? 1] as const,
          )
        : [[key, section.weight ?? 1] as const],
    ),
  ]
  return { unitSlug: plan.slug, establishedOn: plan.establishedOn, seats }
}

export function raiseMembers(workshop: Workshop, plan: UnionPlan): PersonFact[] {
  return plan.staff ? growMembers(workshop, { ...plan.staff, ...homeOf(plan) }) : []
}

/** Gives the union its terms and bodies and returns who held which office. `below`: the unions whose members may be chosen as well. */
export function raiseOffices(
  workshop: Workshop,
  plan: UnionPlan,
  unit: UnitFact,
  pool: readonly PersonFact[],
  options: { below?: readonly string[]; prefer?: TermOfOffice['prefer'] } = {},
): PositionFact[] {
  const poolUnits = new Set([unit.slug, ...(options.below ?? [])])
  const unitEndsOn = endOf(unit)
  const all: PositionFact[] = []
  for (const { opening, ...dates } of plan.terms) {
    const term: TermFact = { key: dates.label, ...dates }
    const members = pool.filter((person) => isMemberOfAny(person, poolUnits, term.from))
    const women = members.filter(({ sex }) => sex === 'female').length
    const cabinet = cabinetOf(
      term,
      { ...usualSizes(members.length, women), ...plan.sizes },
      unit.subunits,
    )
    unit.terms.push(term)
    unit.bodies.push(...cabinet.bodies)
    all.push(
      ...holdOffices(workshop, {
        unitSlug: unit.slug,
        unitName: unit.name,
        term,
        seats: cabinet.seats,
        pool,
        poolUnits,
        recogniserSlug: (day) => parentOn(plan, day),
        unitEndsOn,
        opening: opening ?? 'elected',
        incumbents: all.filter(({ until }) => until === term.from),
        ...(options.prefer && { prefer: options.prefer }),
      }),
    )
  }
  return all
}

function subunitsOf(plan: UnionPlan): SubunitFact[] {
  const span = { from: plan.establishedOn, until: null }
  const group = ({ name }: GroupPlan, key: string, parentKey: string | null): SubunitFact => ({
    key,
    kind: 'group',
    parentKey,
    name: `Tổ công đoàn ${name}`,
    ...span,
  })
  return [
    ...(plan.groups ?? []).map((one, index) => group(one, groupKey(index), null)),
    ...(plan.sections ?? []).flatMap((section, index): SubunitFact[] => {
      const key = sectionKey(index)
      return [
        { key, kind: 'section', parentKey: null, name: section.name, ...span },
        ...(section.groups ?? []).map((one, inner) => group(one, `${key}/${groupKey(inner)}`, key)),
      ]
    }),
  ]
}

function groupKey(index: number): string {
  return `to-${index + 1}`
}

function sectionKey(index: number): string {
  return `bp-${index + 1}`
}
