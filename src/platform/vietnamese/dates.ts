export { daysAwayText, daysBetween, formatDay, formatDayLong } from './format-day.ts'

import { searchKey } from './search-key.ts'

/** `known` says what was legible when only a year or a month was given, so that a caller may keep at least that. */
export type DateReading =
  | { ok: true; day: string }
  | { ok: false; message: string; known?: { year: number; month?: number } }

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
/** Excel counts 29/02/1900, a day that never was, as serial 60; from 61 on the count is one day ahead. */
const FALSE_LEAP_DAY = 60
const LAST_SERIAL = 73_415 // 31/12/2100
const HOW_TO_WRITE = 'hãy ghi ngày/tháng/năm, ví dụ 05/03/1980'

/**
 * Reads a date as Vietnamese officers type it: 5/3/1980, 05-03-1980, 5.3.1980, 1980-03-05, 'ngày 5 tháng 3 năm 1980',
 * or an Excel serial (1900 system; a time of day is dropped). The day comes before the month, always.
 * Two-digit years follow Excel: 00–29 are 2000–2029, 30–99 are 1930–1999. A year alone (also the numbers 1900–2100, which as
 * serials would be days of 1905) or
 * a month and year are refused, with what is known, because inventing the day would be a false fact.
 */
export function readDate(input: string | number): DateReading {
  if (typeof input === 'number') return readSerial(input)
  const text = searchKey(input)
    .replace(/^'/, '')
    .replace(/[t ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?(z|[+-]\d{2}:?\d{2}|am|pm|sa|ch)?$/, '')
    .replace(/ ?([/.-]) ?/g, '$1')
  if (text === '') return refuse('Chưa có ngày')

  const yearFirst = text.match(/^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[3], yearFirst[4], input)
  const dayFirst =
    text.match(/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/) ??
    text.match(/^(?:ngay )?(\d{1,2})( )thang (\d{1,2})(?:,| nam|, nam)? (\d{4})$/)
  if (dayFirst) return dayOf(dayFirst[4], dayFirst[3], dayFirst[1], input)

  const monthOnly = text.match(/^(?:thang )?(\d{1,2})(?:[/.-]| nam )(\d{4})$/)
  if (monthOnly) return onlyMonth(Number(monthOnly[2]), Number(monthOnly[1]), input)
  const yearOnly = text.match(/^(?:nam )?(\d{4})$/)
  if (yearOnly) return onlyYear(Number(yearOnly[1]), input)
  if (/^\d{5}(\.\d+)?$/.test(text)) return readSerial(Number(text))
  return refuse(`“${input.trim()}” không phải là ngày; ${HOW_TO_WRITE}`)
}

function readSerial(serial: number): DateReading {
  const whole = Math.floor(serial)
  if (whole === serial && whole >= FIRST_YEAR && whole <= LAST_YEAR) return onlyYear(whole, serial)
  if (!(whole >= 1 && whole <= LAST_SERIAL))
    return refuse(`Số ${serial} không phải là ngày của Excel; ${HOW_TO_WRITE}`)
  if (whole === FALSE_LEAP_DAY) return refuse(`Ngày 29/02/1900 không có thật; ${HOW_TO_WRITE}`)
  const daysAfterNewYear1900 = whole < FALSE_LEAP_DAY ? whole - 1 : whole - 2
  return {
    ok: true,
    day: new Date(Date.UTC(1900, 0, 1 + daysAfterNewYear1900)).toISOString().slice(0, 10),
  }
}

function dayOf(yearText = '', monthText = '', dayText = '', input: string | number): DateReading {
  const typedYear = Number(yearText)
  const year = yearText.length > 2 ? typedYear : typedYear + (typedYear < 30 ? 2000 : 1900)
  const [month, day] = [Number(monthText), Number(dayText)]
  const wrong = outside(year, month, input)
  if (wrong) return refuse(wrong)
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > lastDay)
    return refuse(
      `Không có ngày ${String(input).trim()}: tháng ${month} năm ${year} có ${lastDay} ngày`,
    )
  return { ok: true, day: [year, pad(month), pad(day)].join('-') }
}

function onlyMonth(year: number, month: number, input: string): DateReading {
  const wrong = outside(year, month, input)
  if (wrong) return refuse(wrong)
  return {
    ...refuse(`“${input.trim()}” mới có tháng và năm, còn thiếu ngày; ${HOW_TO_WRITE}`),
    known: { year, month },
  }
}

function onlyYear(year: number, input: string | number): DateReading {
  const wrong = outside(year, 1, input)
  if (wrong) return refuse(wrong)
  return {
    ...refuse(`“${String(input).trim()}” mới có năm, còn thiếu ngày và tháng; ${HOW_TO_WRITE}`),
    known: { year },
  }
}

function outside(year: number, month: number, input: string | number): string | undefined {
  const typed = String(input).trim()
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return `Năm ${year} trong “${typed}” nằm ngoài khoảng ${FIRST_YEAR}–${LAST_YEAR}`
  if (month < 1 || month > 12)
    return `Không có tháng ${month} trong “${typed}”; hãy ghi ngày trước, tháng sau`
  return undefined
}

function refuse(message: string): { ok: false; message: string } {
  return { ok: false, message }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
