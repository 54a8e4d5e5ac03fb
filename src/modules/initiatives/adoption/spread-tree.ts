export type Spread = {
  unitId: number
  name: string
  learnedFrom: number
  sinceDay: string
  givenUpOn: string | null
  carriedFrom: number | null
}
type Named = { unitId: number; name: string }
export type SpreadNode = {
  unitId: number
  name: string
  sinceDay: string | null
  givenUpOn: string | null
  children: SpreadNode[]
}

/** Of each unit its last taking over; what goes on after a merger stands for the unit that ended as well. */
export function lastOfEach<Taken extends Spread>(taken: readonly Taken[]): Taken[] {
  const byUnit = new Map<number, Taken>()
  for (const one of taken.toSorted((a, b) => a.sinceDay.localeCompare(b.sinceDay)))
    byUnit.set(one.unitId, one)
  const carried = new Set([...byUnit.values()].map(({ carriedFrom }) => carriedFrom))
  return [...byUnit.values()].filter(({ unitId }) => !carried.has(unitId))
}

/** How many units do it today. */
export function unitsToday(taken: readonly Spread[]): number {
  return new Set(taken.filter(({ givenUpOn }) => !givenUpOn).map(({ unitId }) => unitId)).size
}

/**
 * Who learned from whom: under who described it, every unit that took it over exactly once. Whose teacher is not among them, or would
 * stand below the pupil, stands directly under the origin.
 */
export function spreadTree(
  origin: Named,
  taken: readonly Spread[],
  /** Others who described the same practice. */
  doubles: readonly Named[] = [],
): SpreadNode {
  const root = nodeOf({ ...origin, ...untaken })
  const last = lastOfEach(taken).filter(({ unitId }) => unitId !== origin.unitId)
  const pupils = new Set(last.map(({ unitId }) => unitId))
  const alike = doubles.filter(({ unitId }) => unitId !== origin.unitId && !pupils.has(unitId))
  const nodes = new Map(
    [...alike.map((one) => ({ ...one, ...untaken })), ...last].map((one) => [
      one.unitId,
      nodeOf(one),
    ]),
  )
  const successors = new Map(last.map(({ unitId, carriedFrom }) => [carriedFrom, unitId]))
  const teacherOf = new Map(
    last.map(({ unitId, learnedFrom }) => [unitId, successors.get(learnedFrom) ?? learnedFrom]),
  )
  for (const [unitId, node] of nodes) {
    const teacher = leadsToOrigin(unitId, teacherOf) && nodes.get(teacherOf.get(unitId) ?? 0)
    const above: SpreadNode = teacher || root
    above.children.push(node)
  }
  return root
}

const untaken = { sinceDay: null, givenUpOn: null }

function nodeOf({ unitId, name, sinceDay, givenUpOn }: Omit<SpreadNode, 'children'>): SpreadNode {
  return { unitId, name, sinceDay, givenUpOn, children: [] }
}

/** Whether going from pupil to teacher ends, instead of going round. */
function leadsToOrigin(from: number, teacherOf: ReadonlyMap<number, number>): boolean {
  const met = new Set<number>()
  for (let unit: number | undefined = from; unit !== undefined; unit = teacherOf.get(unit)) {
    if (met.has(unit)) return false
    met.add(unit)
  }
  return true
}

/** How many units did it at the end of each day on which that changed, for a line. */
export function spreadOverTime(taken: readonly Spread[]): { day: string; units: number }[] {
  const days = [
    ...new Set(
      taken.flatMap(({ sinceDay, givenUpOn }) => [sinceDay, ...(givenUpOn ? [givenUpOn] : [])]),
    ),
  ].toSorted()
  return days.map((day) => ({
    day,
    units: new Set(
      taken
        .filter((one) => one.sinceDay <= day && (!one.givenUpOn || one.givenUpOn > day))
        .map(({ unitId }) => unitId),
    ).size,
  }))
}
