import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { manageMembers } from '../permissions.ts'
import { waitingApplication } from './waiting-application.ts'

/** The committee does not admit the applicant, and says why. */
export const refuseApplication = command({
  name: 'members.refuse-application',
  summary: 'Trả lời không kết nạp người nộp đơn',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    applicationId: id,
    answeredOn: day('Ngày trả lời'),
    answerNote: line('Lý do', 500),
  }),
  async run(ctx, { unitId, applicationId, answeredOn, answerNote }) {
    refuseFutureDay(ctx, { answeredOn }, 'Ngày trả lời')
    await waitingApplication(ctx, { unitId, applicationId })
    await ctx.db
      .updateTable('members.application')
      .set({ state: 'refused', answeredOn, answerNote })
      .where('unitId', '=', unitId)
      .where('id', '=', applicationId)
      .execute()
    return {}
  },
})
