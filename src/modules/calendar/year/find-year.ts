import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { calendarYear } from '../own-day/own-day-fields.ts'
import { keepProgramme, planMeetings, readCalendar } from '../permissions.ts'
import { deadlinesAsked } from './deadlines-asked.ts'
import { byDay, plainEntry } from './entry.ts'
import { loadYears } from './load-years.ts'

/** The calendar of a year for officers: programme, meetings, deadlines of all modules, birthdays that members show. */
export const findYear = query({
  name: 'calendar.find-year',
  summary: 'Lịch năm của đơn vị',
  allow: readCalendar,
  input: z.object({ unitId: id, year: calendarYear }),
  async run(ctx, { unitId, year: asked }) {
    const year = asked ?? Number(ctx.today.slice(0, 4))
    const isOwn = standingOf(ctx).from === 'own'
    const { entries, programmes, unit } = await loadYears(ctx, unitId, [year], {
      birthdays: isOwn,
      groupMeetings: true,
    })
    if (isOwn)
      await deadlinesAsked.announce(ctx, {
        unitId,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        add: (deadline) => entries.push(plainEntry({ ...deadline, kind: 'deadline' })),
      })
    return {
      year,
      unit,
      programme: programmes[0] ?? null,
      entries: entries.sort(byDay),
      may: { keeps: may(ctx, unitId, keepProgramme), plans: may(ctx, unitId, planMeetings) },
    }
  },
})
