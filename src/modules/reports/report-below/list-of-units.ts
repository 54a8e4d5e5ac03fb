import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { FoundRollUp } from '../report/who-has-sent.ts'

type Unit = FoundRollUp['units'][number]
export type UnitFilter = { q: string; state: string; sort: string; page: number; size: number }

/** What an address asks of the list of units below; anything else in it is taken for nothing. */
export function unitFilter(asked: Record<string, string>): UnitFilter {
  return {
    q: (asked.q ?? '').normalize('NFC').trim().slice(0, 200),
    state: asked.state ?? '',
    sort: asked.sort ?? 'name',
    page: Math.max(1, Math.floor(Number(asked.page)) || 1),
    size: 60,
  }
}

/** The units of a roll-up that a filter leaves, sorted by 'name', 'state' or a figure ('-members.women': most first). */
export function unitsSought(
  units: readonly Unit[],
  { q, state, sort }: Pick<UnitFilter, 'q' | 'state' | 'sort'>,
): Unit[] {
  const sought = searchKey(q)
  const left = units.filter(
    (unit) =>
      (sought === '' || searchKey(`${unit.shortName} ${unit.name}`).includes(sought)) &&
      (state === '' || (state === 'late' ? unit.late : unit.state === state)),
  )
  const by = sort.replace(/^-/, '')
  if (by !== 'name') left.sort((one, other) => compare(rank(one, by), rank(other, by)))
  return sort.startsWith('-') ? left.reverse() : left
}

const stateRanks = { not_started: 0, draft: 1, returned: 2, submitted: 3, accepted: 4 }

function rank(unit: Unit, by: string): number {
  return by === 'state' ? stateRanks[unit.state] : ((unit.sent ?? unit.live)[by] ?? 0)
}

const compare = (one: number, other: number) => one - other

/** One page of a list that is already in memory. */
export function pageOfUnits(sought: readonly Unit[], filter: UnitFilter) {
  const { page, size } = filter
  const from = (page - 1) * size < sought.length ? (page - 1) * size : 0
  return {
    ...filter,
    page: from / size + 1,
    rows: sought.slice(from, from + size),
    total: sought.length,
  }
}
