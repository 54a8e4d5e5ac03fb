import ical, { ICalEventTransparency } from 'ical-generator'
import { plusDays } from '#platform/clock.ts'
import { formatLunarDay, lunarDayOf } from '#platform/vietnamese/lunar-calendar.ts'
import type { Entry } from './entry.ts'

type Facts = {
  /** The unit's name and slug. */
  name: string
  slug: string
  /** When the days were read. */
  at: Date
  entries: readonly Entry[]
}

/** How long programs may wait before they read again, in seconds. */
const everySeconds = 6 * 60 * 60

/**
 * The calendar as iCalendar (RFC 5545): days without a time, each with a name that stays the same from reading to reading. What was
 * left out of the programme is left out here.
 */
export function writeIcs({ name, slug, at, entries }: Facts): string {
  const calendar = ical({
    name: `Lịch công đoàn – ${name}`,
    prodId: { company: 'Cong doan Mo', product: 'Lich nam', language: 'VI' },
    ttl: everySeconds,
  })
  for (const entry of entries) {
    if (entry.state === 'dropped') continue
    const { years, beganYear, day } = entry
    const notes = [
      entry.lunar && formatLunarDay(lunarDayOf(day)),
      years !== null && `${years} năm (${beganYear}–${day.slice(0, 4)})`,
      entry.plan,
    ].filter(Boolean)
    calendar.createEvent({
      id: `${entry.key}@${slug}.cong-doan-mo`,
      start: dateOf(day),
      end: dateOf(plusDays(day, 1)),
      allDay: true,
      summary: years !== null && entry.round ? `${entry.name}: ${years} năm` : entry.name,
      description: notes.length > 0 ? notes.join('\n') : null,
      stamp: at,
      // A marked day does not keep anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** The library writes down the day in UTC, wherever the machine stands. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
