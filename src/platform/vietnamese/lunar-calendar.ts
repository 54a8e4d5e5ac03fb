import { type Day, plusDays } from '../clock.ts'
import { daysBetween } from './format-day.ts'
import { lunarYears } from './lunar-years.ts'

/** A day of the Vietnamese lunar calendar; `isLeap`: in the month that follows the one of the same number. */
export type LunarDay = { year: number; month: number; day: number; isLeap: boolean }

type Month = { month: number; isLeap: boolean; length: 29 | 30 }

export const firstSolarYear = 1900
export const lastSolarYear = 2100

/** The months of a lunar year in order; none outside the table (1899–2100). */
function monthsOf(year: number): Month[] {
  const [, leapMonth, longMonths] = lunarYears[year] ?? ['', 0, '']
  return [...longMonths].map((long, index) => {
    const isLeap = leapMonth > 0 && index === leapMonth
    return {
      month: leapMonth > 0 && index >= leapMonth ? index : index + 1,
      isLeap,
      length: long === '1' ? 30 : 29,
    }
  })
}

/** The first day of Tết in a solar year; undefined outside 1900–2100. */
export function lunarNewYear(year: number): Day | undefined {
  const [firstDay] = lunarYears[year] ?? []
  return firstDay && `${year}-${firstDay}`
}

/** @throws RangeError outside 1900–2100. */
export function lunarDayOf(day: Day): LunarDay {
  const solarYear = Number(day.slice(0, 4))
  const newYear = lunarNewYear(solarYear)
  if (!newYear || solarYear < firstSolarYear)
    throw new RangeError(`no lunar calendar is kept for ${day}`)
  const year = day < newYear ? solarYear - 1 : solarYear
  let left = daysBetween(lunarNewYear(year) ?? day, day)
  for (const { month, isLeap, length } of monthsOf(year)) {
    if (left < length) return { year, month, day: left + 1, isLeap }
    left -= length
  }
  throw new RangeError(`the lunar year ${year} ends before ${day}`)
}

/** The solar day; null where the year has no such month or the month no such day. */
export function solarDayOf({ year, month, day, isLeap }: LunarDay): Day | null {
  let first = lunarNewYear(year)
  if (!first) return null
  for (const each of monthsOf(year)) {
    if (each.month === month && each.isLeap === isLeap)
      return day >= 1 && day <= each.length ? plusDays(first, day - 1) : null
    first = plusDays(first, each.length)
  }
  return null
}

/**
 * The days of a solar year on which a lunar day of the year is kept: one as a rule, none or two at the turn of the year. It is
 * kept in the ordinary month, not in the leap one; the 30th of a short month is kept on its last day, as people do on the eve of Tết.
 */
export function lunarDayIn(solarYear: number, month: number, day: number): Day[] {
  return [solarYear - 1, solarYear].flatMap((year) => {
    const lunar = { year, month, day, isLeap: false }
    const kept = solarDayOf(lunar) ?? (day === 30 ? solarDayOf({ ...lunar, day: 29 }) : null)
    return kept?.startsWith(`${solarYear}-`) ? [kept] : []
  })
}

const stems = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ')
const branches = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ')

/** 2024 → 'Giáp Thìn'. */
export function lunarYearName(year: number): string {
  return `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`
}

/** '10/3 âm lịch', '2/6 nhuận âm lịch'. */
export function formatLunarDay({ day, month, isLeap }: LunarDay): string {
  return `${day}/${month}${isLeap ? ' nhuận' : ''} âm lịch`
}
