import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { subscribe } from '../permissions.ts'

/** The asker's secret address opens nothing any more. */
export const endSubscription = command({
  name: 'calendar.end-subscription',
  summary: 'Đóng địa chỉ lịch của tôi',
  allow: subscribe,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    await ctx.db
      .deleteFrom('calendar.subscription')
      .where('unitId', '=', unitId)
      .where('accountId', '=', ctx.actor?.accountId ?? 0)
      .execute()
    return {}
  },
})
