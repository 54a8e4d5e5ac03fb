import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { recordMeetings } from '../permissions.ts'
import { requireMeeting } from './require-meeting.ts'

/** Takes back what was written down about a meeting. */
export const reopenMeeting = command({
  name: 'calendar.reopen-meeting',
  summary: 'Bỏ ghi về một cuộc họp định kỳ',
  allow: recordMeetings,
  input: z.object({ unitId: id, meetingId: id }),
  async run(ctx, { unitId, meetingId }) {
    await requireMeeting(ctx, { unitId, meetingId })
    await ctx.db
      .updateTable('calendar.meeting')
      .set({ heldOn: null, attended: null, calledOff: false, note: '', byName: '' })
      .where('unitId', '=', unitId)
      .where('id', '=', meetingId)
      .execute()
    return {}
  },
})
