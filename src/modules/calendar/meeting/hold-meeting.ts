import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { recordMeetings } from '../permissions.ts'
import { requireMeeting } from './require-meeting.ts'

/** The meeting was held: when, how many came, what it was about. Said again, it is corrected. */
export const holdMeeting = command({
  name: 'calendar.hold-meeting',
  summary: 'Ghi một cuộc họp định kỳ đã họp',
  allow: recordMeetings,
  input: z.object({
    unitId: id,
    meetingId: id,
    heldOn: day('Ngày họp'),
    attended: z.coerce
      .number({ error: 'Số người dự phải là số' })
      .int('Số người dự phải là số nguyên')
      .min(1, 'Số người dự phải từ 1 trở lên')
      .max(30_000, 'Số người dự phải từ 1 đến 30.000'),
    note: paragraph('Nội dung', 2000),
  }),
  async run(ctx, { unitId, meetingId, heldOn, attended, note }) {
    refuseFutureDay(ctx, { heldOn }, 'Ngày họp')
    const { calledOff } = await requireMeeting(ctx, { unitId, meetingId })
    if (calledOff) throw new Refused('Cuộc họp này đã ghi không họp; hãy bỏ ghi trước.')
    await ctx.db
      .updateTable('calendar.meeting')
      .set({ heldOn, attended, note, byName: ctx.actor?.name ?? '' })
      .where('unitId', '=', unitId)
      .where('id', '=', meetingId)
      .execute()
    return {}
  },
})
