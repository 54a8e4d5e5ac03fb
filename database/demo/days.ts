import type { Day } from './facts.ts'

const millisecondsPerDay = 86_400_000

/** The day so many days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return toDay(Date.parse(day) + count * millisecondsPerDay)
}

/** The day so many months later; a day that the month lacks becomes its last one. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1)
}

export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return dayOf(year, month, Math.min(Number(day.slice(8)), lastOfMonth))
}

/** How many days from the first to the second. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / millisecondsPerDay)
}

export function dayOf(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Completed years of age. */
export function ageOn(bornOn: Day, day: Day): number {
  return yearOf(day) - yearOf(bornOn) - (day.slice(5) < bornOn.slice(5) ? 1 : 0)
}

export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

function toDay(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
