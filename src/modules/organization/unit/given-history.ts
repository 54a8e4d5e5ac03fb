import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import '../refusals.ts'
import { closeUnit } from './close-unit.ts'
import { establishUnit } from './establish-unit.ts'
import { mergeUnits } from './merge-units.ts'
import { renameUnit } from './rename-unit.ts'
import { splitUnit } from './split-unit.ts'
import { transferUnit } from './transfer-unit.ts'

/** What may happen to a tree; the numbers pick units and days among those there are. */
export type Happening = {
  what: 'establish' | 'upper' | 'rename' | 'transfer' | 'merge' | 'unite' | 'split' | 'close'
  which: number
  other: number
  onDay: string
}

/** A unit as a person with pencil and paper would follow it: changes by day, the latest one before a day holds. */
export type Paper = {
  unitId: number
  upper: boolean
  establishedOn: string
  closedOn: string | null
  names: [fromDay: string, name: string][]
  parents: [fromDay: string, parentId: number][]
}

export const decision = {
  decisionNumber: '7/QĐ-LĐLĐ',
  decisionDay: '01/01/2000',
  decisionIssuer: 'Liên đoàn Lao động tỉnh',
}

/** What holds on a day, by the changes written down. */
export function onPaper<Value>(changes: [string, Value][], day: string): Value | undefined {
  return changes
    .filter(([from]) => from <= day)
    .sort(([one], [other]) => (one < other ? 1 : -1))[0]?.[1]
}

/** Lets a history happen to a new province through the commands, and keeps the books about it in the simplest way. */
export async function givenHistory(ctx: Context, happenings: readonly Happening[]) {
  const rootId = await givenUnit(ctx.db, {
    kind: 'provincial_federation',
    establishedOn: '2000-01-01',
  })
  const actor = await givenActor(ctx.db, rootId, 'chair')
  const rights = [...actor.rights]
  const chair = acting(ctx, { ...actor, rights })
  const units: Paper[] = []
  let done = 0
  for (const [step, happening] of happenings.entries()) {
    try {
      await happen(happening, `Công đoàn thứ ${step}`)
      done += 1
    } catch (error) {
      // A history that a rule forbids is refused as a whole and leaves no trace.
      if (!(error instanceof Refused)) throw error
    }
  }
  return { rootId, chair, units, done }

  async function happen({ what, which, other, onDay }: Happening, name: string) {
    const fields = { name, shortName: name, documentCode: 'CĐ', place: 'Nam Định', ...decision }
    const uppers = units.filter((unit) => unit.upper)
    const toId = uppers[other % (uppers.length + 1)]?.unitId ?? rootId
    const unit = units[which % Math.max(units.length, 1)]
    const second = units[other % Math.max(units.length, 1)]
    if (what === 'establish' || what === 'upper') {
      const kind = what === 'upper' ? 'superior_union' : 'grassroots_union'
      const unitId = what === 'upper' ? rootId : toId
      const made = await establishUnit(chair, { ...fields, unitId, kind, establishedOn: onDay })
      add(made.unitId, kind, onDay, name, unitId)
    }
    if (!unit || !second) return
    if (what === 'rename') {
      await renameUnit(chair, { ...fields, unitId: unit.unitId, onDay })
      unit.names.push([onDay, name])
    }
    if (what === 'transfer') {
      const moved = { movedUnitId: unit.unitId, toUnitId: toId }
      await transferUnit(chair, { unitId: rootId, ...moved, onDay, ...decision })
      unit.parents.push([onDay, toId])
    }
    if (what === 'merge') {
      const merged = { sourceUnitIds: [unit.unitId], intoUnitId: second.unitId }
      await mergeUnits(chair, { unitId: rootId, ...merged, onDay, ...decision })
      end([unit], second.unitId, onDay)
    }
    if (what === 'unite' && unit !== second) {
      const kind = unit.upper ? 'superior_union' : 'grassroots_union'
      const sourceUnitIds = [unit.unitId, second.unitId]
      const made = await mergeUnits(chair, {
        ...fields,
        unitId: rootId,
        kind,
        sourceUnitIds,
        onDay,
      })
      add(made.unitId, kind, onDay, name, rootId)
      end([unit, second], made.unitId, onDay)
    }
    if (what === 'split') {
      const kind = unit.upper ? 'superior_union' : 'grassroots_union'
      const sourceEnds = other % 2 === 0
      const split = { unitId: rootId, sourceUnitId: unit.unitId, kind, sourceEnds, onDay }
      const made = await splitUnit(chair, { ...fields, ...split })
      add(made.unitId, kind, onDay, name, onPaper(unit.parents, onDay) ?? rootId)
      if (sourceEnds) end([unit], made.unitId, onDay)
    }
    if (what === 'close') {
      const successorId = other % 3 === 0 ? null : toId
      await closeUnit(chair, { unitId: unit.unitId, successorId, onDay, ...decision })
      end([unit], successorId, onDay)
    }
  }

  function add(unitId: number, kind: string, onDay: string, name: string, parentId: number) {
    const upper = kind === 'superior_union'
    if (upper) rights.push({ unitId, role: 'chair', subunitId: null })
    const open = { unitId, upper, establishedOn: onDay, closedOn: null }
    units.push({ ...open, names: [[onDay, name]], parents: [[onDay, parentId]] })
  }

  /** The units end; whoever is below one of them on that day or later, and lives then, goes to the successor from then on. */
  function end(ended: Paper[], successorId: number | null, onDay: string) {
    const endedIds = ended.map((unit) => unit.unitId)
    for (const child of units) {
      if (child.unitId === successorId || (child.closedOn && child.closedOn <= onDay)) continue
      const parentThen = onPaper(child.parents, onDay)
      child.parents = child.parents.map(([from, parentId]) =>
        from >= onDay && endedIds.includes(parentId) && successorId
          ? [from, successorId]
          : [from, parentId],
      )
      if (successorId && parentThen && endedIds.includes(parentThen))
        if (!child.parents.some(([from]) => from === onDay))
          child.parents.push([onDay, successorId])
    }
    for (const unit of ended) unit.closedOn = onDay
  }
}
