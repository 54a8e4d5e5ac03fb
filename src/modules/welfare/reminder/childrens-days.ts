import { type Day, plusDays } from '#platform/clock.ts'
import { lunarDayIn } from '#platform/vietnamese/lunar-calendar.ts'

export type ChildrensDay = { kind: 'childrens_day' | 'mid_autumn'; name: string; day: Day }

/** 1 June and mid-autumn within so many days from today on, the next one first. */
export function childrensDays(today: Day, withinDays: number): ChildrensDay[] {
  const year = Number(today.slice(0, 4))
  const until = plusDays(today, withinDays)
  return [year, year + 1]
    .flatMap((each): ChildrensDay[] => [
      { kind: 'childrens_day', name: 'Quốc tế thiếu nhi', day: `${each}-06-01` },
      ...lunarDayIn(each, 8, 15).map(
        (day) => ({ kind: 'mid_autumn', name: 'Tết Trung thu', day }) as const,
      ),
    ])
    .filter(({ day }) => day >= today && day <= until)
    .sort((one, other) => one.day.localeCompare(other.day))
}
