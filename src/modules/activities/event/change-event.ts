import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { planEvents } from '../permissions.ts'
import { promoteWaiting } from '../registration/promote-waiting.ts'
import { eventColumns } from './event-columns.ts'
import { eventFields } from './event-fields.ts'
import { lockEvent } from './lock-event.ts'

/** Changes what was planned. More seats let those move up who wait, in their order. */
export const changeEvent = command({
  name: 'activities.change-event',
  summary: 'Sửa kế hoạch một hoạt động',
  allow: planEvents,
  input: z.object({ unitId: id, eventId: id, ...eventFields }),
  async run(ctx, { unitId, eventId, ...given }) {
    const event = await lockEvent(ctx, { unitId, eventId }, ['planned', 'held'])
    if (event.state === 'held' && given.startsOn > ctx.today)
      throw new Invalid({ startsOn: ['Hoạt động đã tổ chức thì ngày không thể sau hôm nay'] })
    if (given.capacity !== null && given.capacity < event.seatsTaken)
      throw new Invalid({
        capacity: [`Đã có ${event.seatsTaken} chỗ được nhận; số chỗ không thể ít hơn`],
      })
    await ctx.db
      .updateTable('activities.event')
      .set(await eventColumns(ctx, { unitId, ...given }))
      .where('unitId', '=', unitId)
      .where('id', '=', eventId)
      .execute()
    await promoteWaiting(ctx, { unitId, eventIds: [eventId] })
    return {}
  },
})

/** Takes back a cancellation, or that it was held when nobody is written down as having come. */
export const reopenEvent = command({
  name: 'activities.reopen-event',
  summary: 'Đưa một hoạt động trở lại kế hoạch',
  allow: planEvents,
  input: z.object({ unitId: id, eventId: id }),
  async run(ctx, { unitId, eventId }) {
    await lockEvent(ctx, { unitId, eventId }, ['held', 'cancelled'])
    const came = await ctx.db
      .selectFrom('activities.attendance')
      .where('unitId', '=', unitId)
      .where('eventId', '=', eventId)
      .select('id')
      .limit(1)
      .executeTakeFirst()
    if (came) throw new Refused('Đã ghi người có mặt. Hãy bỏ dấu có mặt trước khi đưa về kế hoạch.')
    await ctx.db
      .updateTable('activities.event')
      .set({ state: 'planned', cancelledBecause: '' })
      .where('unitId', '=', unitId)
      .where('id', '=', eventId)
      .execute()
    return {}
  },
})
