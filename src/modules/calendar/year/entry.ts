import type { Day } from '#platform/clock.ts'
import type { DayKind, DayState } from '../labels.ts'

export type EntryKind = DayKind | 'event' | 'meeting' | 'deadline' | 'birthday'

/** One line of the calendar of a year, whatever it comes from. */
export type Entry = {
  /** The same from year to year and from reading to reading, for programs that keep it. */
  key: string
  day: Day
  name: string
  kind: EntryKind
  /** Its lunar day goes first. */
  lunar: boolean
  beganYear: number | null
  /** How many years it has been; null where nothing is counted. */
  years: number | null
  /** Every fifth year. */
  round: boolean
  /** null: not a day of a programme. */
  state: DayState | null
  dayId: number | null
  plan: string
  /** Lead work, done and in all. */
  tasksDone: number
  tasks: number
  /** The page of a deadline or of meetings, below the unit's address. */
  page: string | null
}

/** A line without years, state and work. */
export function plainEntry(
  line: Pick<Entry, 'key' | 'day' | 'name' | 'kind'> & { page?: string | null },
): Entry {
  return {
    lunar: false,
    beganYear: null,
    years: null,
    round: false,
    state: null,
    dayId: null,
    plan: '',
    tasksDone: 0,
    tasks: 0,
    page: null,
    ...line,
  }
}

const order: Record<EntryKind, number> = {
  tet: 0,
  nation: 1,
  union: 2,
  women: 3,
  children: 4,
  own: 5,
  other: 6,
  event: 7,
  meeting: 8,
  deadline: 9,
  birthday: 10,
}

/** By day; on one day marked days before meetings, deadlines and birthdays. */
export function byDay(one: Entry, other: Entry): number {
  return (
    one.day.localeCompare(other.day) ||
    order[one.kind] - order[other.kind] ||
    one.name.localeCompare(other.name, 'vi')
  )
}
