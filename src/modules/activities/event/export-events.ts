import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readCounts } from '../permissions.ts'
import { type EventFilter, eventFilters, eventsOf } from './list-events.ts'

/** The filtered events with their numbers, for a spreadsheet. */
export const exportEvents = query({
  name: 'activities.export-events',
  summary: 'Xuất danh sách hoạt động ra bảng tính',
  allow: readCounts,
  reach: 'branch',
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...eventFilters }),
  run(ctx, filter) {
    return eventsOf(ctx, filter as EventFilter)
      .orderBy('event.startsOn')
      .orderBy('event.id')
      .limit(10_000)
      .execute()
  },
})
