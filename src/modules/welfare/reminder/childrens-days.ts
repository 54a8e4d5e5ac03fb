import { type Day, plusDays } from '#platform/clock.ts'

/**
 * Mid-autumn (the fifteenth of the eighth lunar month) by solar year. Computed for UTC+7 with the method of Hồ Ngọc Đức, as
 * platform/vietnamese/lunar-days.ts.
 */
const midAutumn: Readonly<Record<number, Day>> = {
  2010: '2010-09-22',
  2011: '2011-09-12',
  2012: '2012-09-30',
  2013: '2013-09-19',
  2014: '2014-09-08',
  2015: '2015-09-27',
  2016: '2016-09-15',
  2017: '2017-10-04',
  2018: '2018-09-24',
  2019: '2019-09-13',
  2020: '2020-10-01',
  2021: '2021-09-21',
  2022: '2022-09-10',
  2023: '2023-09-29',
  2024: '2024-09-17',
  2025: '2025-10-06',
  2026: '2026-09-25',
  2027: '2027-09-15',
  2028: '2028-10-03',
  2029: '2029-09-22',
  2030: '2030-09-12',
  2031: '2031-10-01',
  2032: '2032-09-19',
  2033: '2033-09-08',
  2034: '2034-09-26',
  2035: '2035-09-16',
  2036: '2036-10-04',
  2037: '2037-09-24',
  2038: '2038-09-13',
  2039: '2039-10-02',
  2040: '2040-09-20',
  2041: '2041-09-09',
  2042: '2042-09-28',
  2043: '2043-09-17',
  2044: '2044-10-05',
  2045: '2045-09-25',
  2046: '2046-09-15',
  2047: '2047-10-04',
  2048: '2048-09-22',
  2049: '2049-09-11',
  2050: '2050-09-30',
}

export type ChildrensDay = { kind: 'childrens_day' | 'mid_autumn'; name: string; day: Day }

/** 1 June and mid-autumn within so many days from today on, the next one first. */
export function childrensDays(today: Day, withinDays: number): ChildrensDay[] {
  const year = Number(today.slice(0, 4))
  const until = plusDays(today, withinDays)
  return [year, year + 1]
    .flatMap((each): ChildrensDay[] => {
      const autumn = midAutumn[each]
      return [
        { kind: 'childrens_day', name: 'Quốc tế thiếu nhi', day: `${each}-06-01` },
        ...(autumn ? [{ kind: 'mid_autumn', name: 'Tết Trung thu', day: autumn } as const] : []),
      ]
    })
    .filter(({ day }) => day >= today && day <= until)
    .sort((one, other) => one.day.localeCompare(other.day))
}
