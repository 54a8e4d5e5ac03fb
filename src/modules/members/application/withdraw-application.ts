import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { manageMembers } from '../permissions.ts'
import { waitingApplication } from './waiting-application.ts'

/** The applicant takes the application back, or it was entered by mistake. */
export const withdrawApplication = command({
  name: 'members.withdraw-application',
  summary: 'Ghi người nộp đơn rút đơn',
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
      .set({ state: 'withdrawn', answeredOn, answerNote })
      .where('unitId', '=', unitId)
      .where('id', '=', applicationId)
      .execute()
    return {}
  },
})
