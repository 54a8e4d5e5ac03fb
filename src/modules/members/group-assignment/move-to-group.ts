import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { membershipOn } from '../membership/membership-on.ts'
import { manageMembers } from '../permissions.ts'
import { assignGroup } from './assign-group.ts'
import { endGroups } from './end-groups.ts'

export const moveToGroup = command({
  name: 'members.move-to-group',
  summary: 'Chuyển đoàn viên sang tổ hoặc bộ phận khác',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    /** Empty: from that day on in no group. */
    subunitId: optional(id),
    fromDay: day('Ngày chuyển tổ'),
  }),
  async run(ctx, { unitId, memberId, subunitId, fromDay }) {
    refuseFutureDay(ctx, { fromDay }, 'Ngày chuyển tổ')
    const membership = await membershipOn(ctx, { unitId, memberId, onDay: fromDay })
    await endGroups(ctx, { unitId, memberIds: [memberId], onDay: fromDay })
    if (subunitId) await assignGroup(ctx, { unitId, memberId, subunitId, fromDay })
    if (subunitId && membership.leftOn)
      await endGroups(ctx, { unitId, memberIds: [memberId], onDay: membership.leftOn })
    return {}
  },
})
