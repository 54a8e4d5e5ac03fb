import type { Day } from '#platform/clock.ts'
import { monthsOf, type RoundKind } from '../labels.ts'

export type LowerRound = {
  kind: RoundKind
  fromDay: Day
  untilDay: Day
  /** What the criteria are called and give; only rounds of the same criteria are added up. */
  criteria: string
  points: readonly number[] | null
}

/**
 * What a person's concluded rounds within a longer one come to, criterion by criterion: the mean, each round weighing as many months as
 * it reviews. The longest go first; a shorter one counts only where no longer one covers it. Null where there is none.
 */
export function rollUp(lower: readonly LowerRound[], criteria: string): number[] | null {
  const counted: (LowerRound & { points: readonly number[] })[] = []
  const longestFirst = lower.toSorted(
    (a, b) => monthsOf[b.kind] - monthsOf[a.kind] || a.fromDay.localeCompare(b.fromDay),
  )
  for (const round of longestFirst) {
    const { points } = round
    if (!points || round.criteria !== criteria) continue
    const covered = counted.some(
      (other) => other.fromDay <= round.untilDay && round.fromDay <= other.untilDay,
    )
    if (!covered) counted.push({ ...round, points })
  }
  const [first] = counted
  if (!first) return null
  const months = counted.reduce((sum, { kind }) => sum + monthsOf[kind], 0)
  return first.points.map((_, index) => {
    const sum = counted.reduce(
      (sum, { kind, points }) => sum + Number(points[index]) * monthsOf[kind],
      0,
    )
    return Math.round(sum / months)
  })
}
