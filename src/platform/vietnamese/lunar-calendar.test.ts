import {
  AstroTime,
  MakeTime,
  SearchMoonPhase,
  SearchSunLongitude,
  Seasons,
  SunPosition,
} from 'astronomy-engine'
import { expect, test } from 'vitest'
import { plusDays } from '../clock.ts'
import {
  type LunarDay,
  lunarDayIn,
  lunarDayOf,
  lunarYearName,
  solarDayOf,
} from './lunar-calendar.ts'
import { lunarYears } from './lunar-years.ts'

const days: string[] = []
for (let day = '1900-01-01'; day <= '2100-12-31'; day = plusDays(day, 1)) days.push(day)

test('every day from 1900 to 2100 goes to the lunar calendar and comes back', () => {
  expect(days).toHaveLength(73_414)
  const lost = days.filter((day) => solarDayOf(lunarDayOf(day)) !== day)
  expect(lost).toEqual([])
})

test('each day follows the one before: the next of the month, or the first of the next month', () => {
  const first = (next: LunarDay) => next.day === 1
  const broken = days.slice(1).filter((day) => {
    const [before, after] = [lunarDayOf(plusDays(day, -1)), lunarDayOf(day)]
    if (!first(after)) return after.day !== before.day + 1 || after.month !== before.month
    if (before.day < 29) return true
    if (after.isLeap) return after.month !== before.month
    return after.month !== (before.month % 12) + 1
  })
  expect(broken).toEqual([])
})

test('a day that the calendar lacks is null: a thirtieth of a short month, a leap month of an ordinary year', () => {
  expect(solarDayOf({ year: 2024, month: 1, day: 30, isLeap: false })).toBeNull()
  expect(solarDayOf({ year: 2024, month: 2, day: 1, isLeap: true })).toBeNull()
  expect(solarDayOf({ year: 2024, month: 13, day: 1, isLeap: false })).toBeNull()
  expect(solarDayOf({ year: 2150, month: 1, day: 1, isLeap: false })).toBeNull()
  expect(() => lunarDayOf('2101-01-01')).toThrow(RangeError)
  expect(() => lunarDayOf('1899-12-31')).toThrow(RangeError)
})

test.each([
  ['2023-03-22', { year: 2023, month: 2, day: 1, isLeap: true }],
  ['2020-05-23', { year: 2020, month: 4, day: 1, isLeap: true }],
  ['2025-07-25', { year: 2025, month: 6, day: 1, isLeap: true }],
  ['2033-12-22', { year: 2033, month: 11, day: 1, isLeap: true }],
  ['2024-04-18', { year: 2024, month: 3, day: 10, isLeap: false }],
  ['2026-02-17', { year: 2026, month: 1, day: 1, isLeap: false }],
] as const)('%s', (day, lunar) => {
  expect(lunarDayOf(day)).toEqual(lunar)
  expect(solarDayOf(lunar)).toBe(day)
})

const inChinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})
const chinese = (day: string) => inChinese.format(new Date(`${day}T12:00:00Z`))
const newYear = (year: number) => `${year}-${lunarYears[year]?.[0]}`

// In 1968, when the year began on UTC+7 for the first time, and 1969, 1985, 2007, 2030, 2053 the new year in Hà Nội is a day, in
// 1985 a month, before the one in Beijing. Node's own calendar is wrong in 1954 and 2027 and, by a day the other way, in 2030.
test('Tết differs from the Chinese new year in the years that are known', () => {
  const differing = Object.keys(lunarYears)
    .map(Number)
    .filter((year) => year >= 1900 && chinese(newYear(year)) !== '1/1')
  expect(differing).toEqual([1954, 1968, 1969, 1985, 2007, 2027, 2053])
  expect([1968, 1969, 1985, 2007, 2030, 2053].map(newYear)).toEqual([
    '1968-01-29',
    '1969-02-16',
    '1985-01-21',
    '2007-02-17',
    '2030-02-02',
    '2053-02-18',
  ])
  expect(chinese('1985-02-20')).toBe('1/1')
})

/**
 * The same calendar from the sky itself: new moons and the sun's longitude as astronomy-engine finds them, put together by the rules
 * (the month with the winter solstice is the eleventh; of thirteen months between two of these the first without a major solar
 * term is the leap one).
 */
function yearsFromTheSky(hoursEast: number): Map<number, string> {
  const zone = hoursEast / 24
  const civilDay = (time: AstroTime) => Math.floor(time.ut + zone + 0.5)
  const moons: number[] = []
  for (let from = MakeTime(new Date('1897-11-01T00:00:00Z')); moons.length < 2_540; ) {
    const moon = SearchMoonPhase(0, from, 40)
    if (!moon) throw new Error('no new moon within forty days')
    moons.push(civilDay(moon))
    from = moon.AddDays(20)
  }
  const term = (day: number) => Math.floor(SunPosition(new AstroTime(day - 0.5 - zone)).elon / 30)
  const monthOfSolstice = (year: number) => {
    const day = civilDay(Seasons(year).dec_solstice)
    return moons.findIndex((moon) => moon > day) - 1
  }
  const found: { start: number; month: number; isLeap: boolean; length: number }[] = []
  for (let year = 1898; year <= 2101; year += 1) {
    const [from, to] = [monthOfSolstice(year - 1), monthOfSolstice(year)]
    const start = (index: number) => moons[index] ?? 0
    const indexes = Array.from({ length: to - from }, (_, index) => from + index)
    const leap =
      to - from === 13
        ? indexes.slice(1).find((index) => term(start(index)) === term(start(index + 1)))
        : undefined
    let month = 11
    for (const index of indexes) {
      if (index > from && index !== leap) month = (month % 12) + 1
      const length = start(index + 1) - start(index)
      found.push({ start: start(index), month, isLeap: index === leap, length })
    }
  }
  const years = new Map<number, string>()
  let year = 0
  for (const { start, month, isLeap, length } of found) {
    const day = plusDays('2000-01-01', start)
    if (month === 1 && !isLeap) {
      year = Number(day.slice(0, 4))
      years.set(year, `${day.slice(5)} 0 `)
    }
    const sofar = years.get(year)
    if (sofar === undefined) continue
    const marked = isLeap ? sofar.replace(/ 0 /, ` ${month} `) : sofar
    years.set(year, marked + (length === 30 ? '1' : '0'))
  }
  return years
}

test('the table is what the sky gives for Hà Nội since 1968 and for the Chinese calendar before', () => {
  const zones = [
    { until: 1928, years: yearsFromTheSky(7 + 45 / 60 + 40 / 3600) },
    { until: 1967, years: yearsFromTheSky(8) },
    { until: 2100, years: yearsFromTheSky(7) },
  ]
  const differing = Object.entries(lunarYears).flatMap(([year, kept]) => {
    const sky = zones.find(({ until }) => Number(year) <= until)?.years.get(Number(year))
    return sky === kept.join(' ') ? [] : [[year, kept.join(' '), sky]]
  })
  // The last month of Đinh Mùi ends with the change of zone, a day earlier than in Beijing.
  expect(differing).toEqual([['1967', '02-09 0 110110010100', '02-09 0 110110010101']])
})

test('the winter solstice always lies in the eleventh month', () => {
  const outside = Array.from({ length: 133 }, (_, index) => 1968 + index).filter((year) => {
    const solstice = SearchSunLongitude(270, MakeTime(new Date(`${year}-12-18T00:00:00Z`)), 10)
    const inHanoi = new Date((solstice?.date.getTime() ?? 0) + 7 * 3_600_000)
    return lunarDayOf(inHanoi.toISOString().slice(0, 10)).month !== 11
  })
  expect(outside).toEqual([])
})

test('a lunar day is kept in a solar year once, at the turn of the year also never or twice', () => {
  expect(lunarDayIn(2024, 3, 10)).toEqual(['2024-04-18'])
  expect(lunarDayIn(2024, 8, 15)).toEqual(['2024-09-17'])
  expect(lunarDayIn(2023, 2, 15)).toEqual(['2023-03-06'])
  // The eve of Tết: the thirtieth, or the twenty-ninth where the month is short.
  expect(lunarDayIn(2024, 12, 30)).toEqual(['2024-02-09'])
  expect(lunarDayIn(2025, 12, 30)).toEqual(['2025-01-28'])
  const times = Array.from({ length: 200 }, (_, index) => lunarDayIn(1901 + index, 12, 1).length)
  expect(new Set(times)).toEqual(new Set([0, 1, 2]))
})

test('years have their names', () => {
  expect([1968, 2024, 2026].map(lunarYearName)).toEqual(['Mậu Thân', 'Giáp Thìn', 'Bính Ngọ'])
})
