import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { decideLoans } from '../permissions.ts'
import { awardIdList } from './award-id-list.ts'

/** Somebody other than who proposed decides, one grant or a whole list. */
export const decideAwards = command({
  name: 'funds.decide-awards',
  summary: 'Duyệt trợ cấp, khuyến học',
  allow: decideLoans,
  input: z.object({
    unitId: id,
    awardIds: awardIdList,
    decision: choice('Quyết định', ['approved', 'refused']),
    day: optional(day('Ngày duyệt')),
    decisionNumber: optional(line('Số quyết định', 60)),
  }),
  async run(ctx, { unitId, awardIds, decision, decisionNumber, ...given }) {
    const decidedOn = given.day ?? ctx.today
    refuseFutureDay(ctx, { day: decidedOn }, 'Ngày duyệt')
    const decided = await ctx.db
      .updateTable('funds.award')
      .set({
        state: decision,
        decidedBy: ctx.actor?.accountId ?? 0,
        decidedName: ctx.actor?.name ?? '',
        decidedOn,
        decisionNumber,
      })
      .where('unitId', '=', unitId)
      .where('id', 'in', awardIds)
      .where('state', '=', 'proposed')
      .executeTakeFirst()
    const people = Number(decided.numUpdatedRows)
    if (people === 0) throw new Refused('Các đề nghị này đã được quyết định rồi.')
    return { people }
  },
})
