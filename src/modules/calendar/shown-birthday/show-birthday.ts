import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import { id, ticked } from '#platform/fields.ts'
import { ownCalendar } from '../permissions.ts'

/** A member's own choice: whether colleagues see day and month of the birthday in the calendar. Nobody chooses for another. */
export const showBirthday = command({
  name: 'calendar.show-birthday',
  summary: 'Cho hoặc thôi cho đồng nghiệp thấy sinh nhật của mình',
  allow: ownCalendar,
  input: z.object({ unitId: id, shown: ticked }),
  async run(ctx, { unitId, shown }) {
    const memberId = await ownMemberId(ctx, unitId)
    if (shown)
      await ctx.db
        .insertInto('calendar.shownBirthday')
        .values({ unitId, memberId })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else
      await ctx.db
        .deleteFrom('calendar.shownBirthday')
        .where('unitId', '=', unitId)
        .where('memberId', '=', memberId)
        .execute()
    return {}
  },
})
