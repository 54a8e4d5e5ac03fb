import { type Day, plusDays } from '../clock.ts'
import { lunarDayIn, lunarNewYear } from './lunar-calendar.ts'

type Rule = {
  name: string
  fromYear: number
  /** The days off in a solar year; none where the lunar table ends. */
  days(year: number): Day[]
  source: string
}

const solar = (monthDay: string) => (year: number) => [`${year}-${monthDay}`]

/**
 * Public holidays as dated rules. Which five days around Tết and which second day around 2/9 are free is announced each
 * year; here stands the widest usual span, because a pay day is moved by it and no wage is reckoned from it.
 */
export const holidayRules: readonly Rule[] = [
  {
    name: 'Tết Dương lịch',
    fromYear: 1995,
    days: solar('01-01'),
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; trước đó Bộ luật 10/2012/QH13, Điều 115',
  },
  {
    name: 'Tết Nguyên đán',
    fromYear: 1995,
    days: (year) => {
      const first = lunarNewYear(year)
      return first ? [-2, -1, 0, 1, 2, 3, 4].map((days) => plusDays(first, days)) : []
    },
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; từng năm theo thông báo của cơ quan nhà nước',
  },
  {
    name: 'Giỗ Tổ Hùng Vương',
    fromYear: 2007,
    days: (year) => lunarDayIn(year, 3, 10),
    source: 'Luật 84/2007/QH11; nay Bộ luật Lao động 45/2019/QH14, Điều 112',
  },
  {
    name: 'Ngày Chiến thắng',
    fromYear: 1995,
    days: solar('04-30'),
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  },
  {
    name: 'Ngày Quốc tế lao động',
    fromYear: 1995,
    days: solar('05-01'),
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  },
  {
    name: 'Quốc khánh',
    fromYear: 1995,
    days: solar('09-02'),
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  },
  {
    name: 'Quốc khánh, ngày liền kề',
    fromYear: 2021,
    days: (year) => [`${year}-09-01`, `${year}-09-03`],
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112 (hiệu lực 01/01/2021)',
  },
  {
    name: 'Ngày Văn hóa Việt Nam',
    fromYear: 2026,
    days: solar('11-24'),
    source: 'Nghị quyết 80-NQ/TW ngày 07/01/2026 của Bộ Chính trị',
  },
]

const known = new Map<number, ReadonlyMap<Day, string>>()

/** The public holidays of a year, by day, with their names. */
export function holidaysOf(year: number): ReadonlyMap<Day, string> {
  let days = known.get(year)
  if (!days) {
    days = new Map(
      holidayRules
        .filter(({ fromYear }) => year >= fromYear)
        .flatMap((rule) => rule.days(year).map((day): [Day, string] => [day, rule.name])),
    )
    known.set(year, days)
  }
  return days
}

/** The day itself, or the next one that is neither a Saturday, a Sunday nor a public holiday. */
export function nextWorkingDay(day: Day): Day {
  let found = day
  while (isDayOff(found)) found = plusDays(found, 1)
  return found
}

function isDayOff(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 || holidaysOf(Number(day.slice(0, 4))).has(day)
}
