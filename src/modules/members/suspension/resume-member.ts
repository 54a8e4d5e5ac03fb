import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { membershipDecision } from '../member/record-fields.ts'
import { membershipOn } from '../membership/membership-on.ts'
import { recordEvent } from '../membership/record-event.ts'
import { manageMembers } from '../permissions.ts'

/** `untilDay` is the first day on which the member takes part again. */
export const resumeMember = command({
  name: 'members.resume-member',
  summary: 'Trở lại sinh hoạt công đoàn',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    untilDay: day('Ngày trở lại'),
    note: optional(line('Ghi chú', 500)),
    ...membershipDecision,
  }),
  async run(ctx, input) {
    const { unitId, memberId, untilDay, note } = input
    refuseFutureDay(ctx, { untilDay }, 'Ngày trở lại')
    const { membershipId } = await membershipOn(ctx, { unitId, memberId, onDay: untilDay })
    const resumed = await ctx.db
      .updateTable('members.suspension')
      .set({ untilDay })
      .where('unitId', '=', unitId)
      .where('membershipId', '=', membershipId)
      .where('untilDay', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!resumed) throw new Refused('Đoàn viên không ở trong thời gian tạm dừng sinh hoạt.')
    await recordEvent(ctx, {
      unitId,
      memberId,
      membershipId,
      kind: 'resumed',
      onDay: untilDay,
      decision: input,
      note,
    })
    return {}
  },
})
