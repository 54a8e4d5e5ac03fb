import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { planEvents } from '../permissions.ts'
import { lockEvent } from './lock-event.ts'

/** An event that does not take place; whoever registered reads why. */
export const cancelEvent = command({
  name: 'activities.cancel-event',
  summary: 'Hủy một hoạt động đã lên kế hoạch',
  allow: planEvents,
  input: z.object({ unitId: id, eventId: id, reason: line('Lý do hủy', 500) }),
  async run(ctx, { unitId, eventId, reason }) {
    await lockEvent(ctx, { unitId, eventId }, ['planned'])
    await ctx.db
      .updateTable('activities.event')
      .set({ state: 'cancelled', cancelledBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', eventId)
      .execute()
    return {}
  },
})
