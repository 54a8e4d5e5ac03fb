import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, paragraph, secret } from '#platform/fields.ts'
import { ownMemberId } from '../assessment/seen-people.ts'
import { ownReviews } from '../permissions.ts'

/** A member says that a piece of work is done, and with what; until somebody has checked it. */
export const reportWork = command({
  name: 'reviews.report-work',
  summary: 'Báo đã làm xong việc được giao',
  allow: ownReviews,
  input: z.object({
    unitId: id,
    assignmentId: id,
    report: secret(paragraph('Kết quả', 1000).pipe(z.string().min(1, 'Hãy ghi đã làm được gì'))),
  }),
  async run(ctx, { unitId, assignmentId, report }) {
    const memberId = await ownMemberId(ctx, unitId)
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.assignment')
      .set({ report, reportedOn: ctx.today, version: sql<number>`version + 1` })
      .where('unitId', '=', unitId)
      .where('id', '=', assignmentId)
      .where('memberId', '=', memberId)
      .where('state', '=', 'assigned')
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0)
      throw new NotFound('Không có việc này, hoặc việc đã được kiểm tra.')
    return {}
  },
})
