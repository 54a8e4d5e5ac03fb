import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { planEvents } from '../permissions.ts'
import { guestCount } from './event-fields.ts'
import { lockEvent } from './lock-event.ts'

/** Writes down that an event was held, what came of it, and how many came who belong to no member. Written anew as often as needed. */
export const holdEvent = command({
  name: 'activities.hold-event',
  summary: 'Ghi kết quả một hoạt động',
  allow: planEvents,
  input: z.object({
    unitId: id,
    eventId: id,
    result: paragraph('Kết quả'),
    otherGuests: guestCount('Số khách'),
    otherChildren: guestCount('Số cháu'),
  }),
  async run(ctx, { unitId, eventId, ...told }) {
    const event = await lockEvent(ctx, { unitId, eventId }, ['planned', 'held'])
    if (event.startsOn > ctx.today)
      throw new Refused(`Hoạt động bắt đầu ngày ${formatDay(event.startsOn)}, chưa có kết quả.`)
    await ctx.db
      .updateTable('activities.event')
      .set({ state: 'held', ...told })
      .where('unitId', '=', unitId)
      .where('id', '=', eventId)
      .execute()
    return {}
  },
})
