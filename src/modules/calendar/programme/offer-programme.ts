import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { calendarYear } from '../own-day/own-day-fields.ts'
import { keepProgramme } from '../permissions.ts'
import { daysIn } from '../year/marked-day.ts'
import { listMarkedDays } from './marked-days.ts'

/** What a programme of a year would be made from: each marked day with the days on which it falls in that year. */
export const offerProgramme = query({
  name: 'calendar.offer-programme',
  summary: 'Các ngày gợi ý cho chương trình năm',
  allow: keepProgramme,
  input: z.object({ unitId: id, year: calendarYear }),
  async run(ctx, { unitId, year: asked }) {
    const year = asked ?? Number(ctx.today.slice(0, 4))
    const { shipped, own } = await listMarkedDays(ctx, unitId)
    const inYear = [...shipped, ...own.map((day) => ({ ...day, source: '' }))]
      .map((day) => ({ ...day, onDay: daysIn(year, day)[0] ?? '' }))
      .filter(({ onDay }) => onDay !== '')
      .sort((one, other) => one.onDay.localeCompare(other.onDay))
    return { year, days: inYear }
  },
})
