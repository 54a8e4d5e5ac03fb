import { yearWheel } from '#platform/charts/year-wheel.ts'
import type { Day } from '#platform/clock.ts'
import { formatLunarDay, lunarDayOf, lunarYearName } from '#platform/vietnamese/lunar-calendar.ts'
import { dayStateLabels } from '../labels.ts'
import type { Entry, EntryKind } from '../year/entry.ts'
import { kindColours, kindNames } from './kind-colours.ts'

/** What is on every day of a working year would hide the rest of the wheel: these stand in the list alone. */
const onlyInList: readonly EntryKind[] = ['meeting', 'deadline', 'birthday']

const weekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']

export function shownDay(day: Day) {
  return {
    date: `${day.slice(8)}/${day.slice(5, 7)}`,
    weekday: weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '',
  }
}

/** A day to begin with in a form: the planned one, or today while that lies ahead. */
export function notAfter(day: Day, today: Day): Day {
  return [day, today].sort()[0] ?? today
}

/** '95 năm (1929–2024)'; '' where nothing is counted. */
export function anniversary({ years, beganYear, day }: Pick<Entry, 'years' | 'beganYear' | 'day'>) {
  return years === null ? '' : `${years} năm (${beganYear}–${day.slice(0, 4)})`
}

export type ShownLine = ReturnType<typeof shownLine>

function shownLine(entry: Entry, today: Day, at: string) {
  const { key, day, name, kind, round, state, tasks, tasksDone, dayId, page } = entry
  return {
    key,
    ...shownDay(day),
    lunar: entry.lunar ? formatLunarDay(lunarDayOf(day)) : '',
    name,
    kind,
    round,
    anniversary: anniversary(entry),
    plan: entry.plan,
    state: state === 'kept' || state === 'dropped' ? dayStateLabels[state] : '',
    isDropped: state === 'dropped',
    tasks: tasks > 0 ? `${tasksDone}/${tasks} việc chuẩn bị` : '',
    to: dayId ? `${at}/calendar/days/${dayId}` : page ? at + page : '',
    isPast: day < today,
    isToday: day === today,
  }
}

/** The year as a picture and as months of lines. @param at the unit's address; '' where lines lead nowhere. */
export function shownYear(
  { year, entries }: { year: number; entries: readonly Entry[] },
  today: Day,
  at: string,
) {
  const lines = entries.map((entry) => {
    const line = shownLine(entry, today, at)
    return at ? line : { ...line, to: '' }
  })
  const marks = entries
    .filter(({ kind, state }) => !onlyInList.includes(kind) && state !== 'dropped')
    .map((entry) => ({
      day: entry.day,
      name: [shownDay(entry.day).date, entry.name, anniversary(entry)].filter(Boolean).join(' · '),
      colour: kindColours[entry.kind],
      ...(entry.round && entry.years !== null && { years: entry.years }),
      href: `#${entry.key}`,
    }))
  const kinds = (Object.keys(kindNames) as EntryKind[]).filter((kind) =>
    entries.some((entry) => entry.kind === kind),
  )
  return {
    wheel: yearWheel({
      title: `Lịch năm ${year}`,
      year,
      note: lunarYearName(year),
      marks,
      ...(today.startsWith(`${year}-`) && { today }),
    }),
    kinds,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      lines: lines.filter((_, at) => Number(entries[at]?.day.slice(5, 7)) === index + 1),
    })).filter(({ lines }) => lines.length > 0),
    next: entries.find(({ day, state }) => day >= today && state !== 'dropped')?.key ?? '',
  }
}
export type ShownYear = ReturnType<typeof shownYear>
