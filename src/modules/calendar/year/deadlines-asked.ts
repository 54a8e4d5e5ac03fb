import { announcement } from '#platform/announcement.ts'
import type { Day } from '#platform/clock.ts'

/** Something of another module that must be done by a day; `page` below the unit's address. */
export type Deadline = { key: string; day: Day; name: string; page: string }

/** The calendar of a year is drawn for officers: whoever has deadlines in the unit adds them. */
export const deadlinesAsked = announcement<{
  unitId: number
  from: Day
  to: Day
  add: (deadline: Deadline) => void
}>('calendar.deadlines-asked')
