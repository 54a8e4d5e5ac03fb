import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { recordMeetings } from '../permissions.ts'
import { requireMeeting } from './require-meeting.ts'

/** The meeting was, or will be, not held, and why. It stays among the planned ones. */
export const callOffMeeting = command({
  name: 'calendar.call-off-meeting',
  summary: 'Ghi một cuộc họp định kỳ không họp',
  allow: recordMeetings,
  input: z.object({ unitId: id, meetingId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, meetingId, reason }) {
    const { heldOn } = await requireMeeting(ctx, { unitId, meetingId })
    if (heldOn) throw new Refused('Cuộc họp này đã ghi là đã họp; hãy bỏ ghi trước.')
    await ctx.db
      .updateTable('calendar.meeting')
      .set({ calledOff: true, note: reason, byName: ctx.actor?.name ?? '' })
      .where('unitId', '=', unitId)
      .where('id', '=', meetingId)
      .execute()
    return {}
  },
})
