import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { membershipDecision } from '../member/record-fields.ts'
import { membershipOn } from '../membership/membership-on.ts'
import { recordEvent } from '../membership/record-event.ts'
import { refuseLaterEvents } from '../membership/refuse-later-events.ts'
import { manageMembers } from '../permissions.ts'

export const suspendMember = command({
  name: 'members.suspend-member',
  summary: 'Tạm dừng sinh hoạt công đoàn',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    fromDay: day('Ngày bắt đầu tạm dừng'),
    reason: line('Lý do'),
    ...membershipDecision,
  }),
  async run(ctx, input) {
    const { unitId, memberId, fromDay, reason } = input
    refuseFutureDay(ctx, { fromDay }, 'Ngày bắt đầu tạm dừng')
    const { membershipId, leftOn } = await membershipOn(ctx, { unitId, memberId, onDay: fromDay })
    if (leftOn) throw new Refused('Đoàn viên đã rời công đoàn, không thể tạm dừng sinh hoạt.')
    await refuseLaterEvents(ctx, { unitId, memberIds: [memberId], onDay: fromDay })
    await ctx.db
      .insertInto('members.suspension')
      .values({ unitId, membershipId, fromDay, reason })
      .execute()
    await recordEvent(ctx, {
      unitId,
      memberId,
      membershipId,
      kind: 'suspended',
      onDay: fromDay,
      decision: input,
      note: reason,
    })
    return {}
  },
})
