import type { Day } from '#platform/clock.ts'
import type { MovementState } from '../labels.ts'

type Span = {
  fromDay: Day
  /** The last day. */
  untilDay: Day | null
  /** The first day on which it is no more. */
  endedOn: Day | null
}

const yearOf = (day: Day) => Number(day.slice(0, 4))

/** The calendar years in which a movement runs, up to the one of `today` (or its first, when it is still to come). */
export function yearsOf({ fromDay, untilDay, endedOn }: Span, today: Day): number[] {
  const first = yearOf(fromDay)
  const ends = [today, untilDay, endedOn && dayBefore(endedOn)].filter((day) => day !== null)
  const lastDay = ends.toSorted()[0] ?? today
  const last = Math.max(first, yearOf(lastDay))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

export function movementState(
  span: Span & { mergedIntoId: number | null; withdrawn: boolean },
  today: Day,
): MovementState {
  if (span.withdrawn) return 'withdrawn'
  if (span.endedOn && span.endedOn <= today) return span.mergedIntoId ? 'merged' : 'ended'
  if (span.untilDay && span.untilDay < today) return 'over'
  return span.fromDay > today ? 'coming' : 'running'
}

/**
 * The last day on which members may register for a year: the one laid down for the first year, as many years later.
 * 29 February becomes the 28th where there is none.
 */
export function registerBy(laidDown: Day | null, fromDay: Day, year: number): Day | null {
  if (!laidDown) return null
  const target = yearOf(laidDown) + year - yearOf(fromDay)
  const monthDay = laidDown.slice(5)
  const isLeap = (target % 4 === 0 && target % 100 !== 0) || target % 400 === 0
  return `${target}-${monthDay === '02-29' && !isLeap ? '02-28' : monthDay}`
}

function dayBefore(day: Day): Day {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() - 1)
  return moved.toISOString().slice(0, 10)
}
