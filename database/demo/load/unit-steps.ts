import {
  closeSubunit,
  closeUnit,
  establishUnit,
  mergeUnits,
  openSubunit,
  renameUnit,
  splitUnit,
  transferUnit,
} from '../../../src/modules/organization/index.ts'
import type { SubunitFact, UnitEventFact, UnitFact } from '../facts.ts'
import { found, type Loading, remember, type Step } from './loading.ts'

/** What was decided about a union and the groups in it. On one day unions begin before anything else happens. */
export function unitSteps(unit: UnitFact, units: readonly UnitFact[]): Step[] {
  return [
    ...unit.events.map(
      (event): Step => ({
        on: event.on,
        rank: event.kind === 'establish' ? 10 : 30,
        run: (loading) => decide(loading, unit, event, units),
      }),
    ),
    ...unit.subunits.flatMap((subunit) => subunitSteps(unit.slug, subunit)),
  ]
}

async function decide(
  loading: Loading,
  unit: UnitFact,
  event: UnitEventFact,
  units: readonly UnitFact[],
): Promise<void> {
  const { ctx } = loading
  const decision = required(event)
  if (event.kind === 'establish') return establish(loading, unit, event, units)
  const unitId = found(loading.units, unit.slug)
  const onDay = event.on
  if (event.kind === 'rename')
    await renameUnit(ctx, {
      unitId,
      name: event.name,
      shortName: event.shortName,
      onDay,
      ...decision,
    })
  if (event.kind === 'close')
    await closeUnit(ctx, {
      unitId,
      successorId: event.successorSlug && found(loading.units, event.successorSlug),
      onDay,
      note: event.reason,
      ...decision,
    })
  if (event.kind === 'transfer') {
    // Decided by whoever stands above both: the top of the tree.
    const top = found(loading.units, topOf(units))
    await transferUnit(ctx, {
      unitId: top,
      movedUnitId: unitId,
      toUnitId: found(loading.units, event.parentSlug),
      onDay,
      ...decision,
    })
  }
  // A merge and a split were carried out with the establishment of the union they made.
}

async function establish(
  loading: Loading,
  unit: UnitFact,
  event: UnitEventFact,
  units: readonly UnitFact[],
): Promise<void> {
  const { ctx } = loading
  const deciding = found(loading.units, unit.parentSlug ?? topOf(units))
  const fields = {
    slug: unit.slug,
    kind: unit.kind,
    sector: unit.sector,
    name: unit.name,
    shortName: unit.shortName,
    documentCode: unit.documentCode,
    place: unit.place,
  }
  const decided = { unitId: deciding, onDay: event.on, ...required(event) }
  const merged = units.filter((other) =>
    other.events.some((one) => one.kind === 'merge' && one.intoSlug === unit.slug),
  )
  const split = units.find((other) =>
    other.events.some((one) => one.kind === 'split' && one.newSlug === unit.slug),
  )
  const { unitId } = merged.length
    ? await mergeUnits(ctx, {
        ...fields,
        ...decided,
        sourceUnitIds: merged.map(({ slug }) => found(loading.units, slug)),
      })
    : split
      ? await splitUnit(ctx, {
          ...fields,
          ...decided,
          sourceUnitId: found(loading.units, split.slug),
        })
      : await establishUnit(ctx, { ...fields, ...decided, establishedOn: unit.establishedOn })
  remember(loading, unit.slug, unitId)
}

function subunitSteps(slug: string, subunit: SubunitFact): Step[] {
  const key = `${slug}/${subunit.key}`
  const open: Step = {
    on: subunit.from,
    rank: subunit.kind === 'section' ? 20 : 21,
    async run(loading) {
      const { subunitId } = await openSubunit(loading.ctx, {
        unitId: found(loading.units, slug),
        kind: subunit.kind,
        name: subunit.name,
        parentId: subunit.parentKey && found(loading.subunits, `${slug}/${subunit.parentKey}`),
        openedOn: subunit.from,
      })
      loading.subunits.set(key, subunitId)
    },
  }
  if (!subunit.until) return [open]
  const closedOn = subunit.until
  const close = (loading: Loading) =>
    closeSubunit(loading.ctx, {
      unitId: found(loading.units, slug),
      subunitId: found(loading.subunits, key),
      closedOn,
    })
  return [open, { on: subunit.until, rank: 70, run: close }]
}

function required(event: UnitEventFact) {
  return {
    decisionNumber: event.decision.number,
    decisionDay: event.decision.on,
    decisionIssuer: event.decision.issuer,
  }
}

export function topOf(units: readonly UnitFact[]): string {
  const top = units.find((unit) => unit.parentSlug === null)
  if (!top) throw new Error('the tree has no top')
  return top.slug
}
