import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { choice, day, id, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { outcomes } from '../labels.ts'
import { listOf } from '../movement/list-of.ts'
import { enterRegistrations } from '../permissions.ts'
import { requireRegistration } from './require-registration.ts'

/** What came of one or several registrations. Nobody confirms his or her own. */
export const confirmResults = command({
  name: 'movements.confirm-results',
  summary: 'Xác nhận kết quả đăng ký thi đua',
  allow: enterRegistrations,
  input: z.object({
    unitId: id,
    registrationIds: listOf(id).pipe(z.array(z.number()).min(1, 'Hãy chọn ít nhất một bản')),
    outcome: choice('kết quả', outcomes),
    /** What was done and what proves it. */
    result: paragraph('Kết quả và minh chứng', 2000),
    /** Nothing: today. */
    confirmedOn: optional(day('Ngày xác nhận')),
  }),
  async run(ctx, { unitId, registrationIds, outcome, result, confirmedOn }) {
    const on = confirmedOn ?? ctx.today
    refuseFutureDay(ctx, { confirmedOn: on }, 'Ngày xác nhận')
    for (const registrationId of registrationIds.toSorted((one, other) => one - other)) {
      const found = await requireRegistration(ctx, { unitId, registrationId }, ['registered'])
      if (found.isOwn) throw new Refused('Kết quả của chính mình do người khác xác nhận.')
      if (on < found.registeredOn)
        throw new Invalid({ confirmedOn: ['Ngày xác nhận không thể trước ngày đăng ký'] })
    }
    await ctx.db
      .updateTable('movements.registration')
      .set({
        state: outcome,
        result,
        confirmedOn: on,
        confirmedByAccountId: ctx.actor?.accountId ?? null,
        confirmedByName: ctx.actor?.name ?? '',
      })
      .where('unitId', '=', unitId)
      .where('id', 'in', registrationIds)
      .execute()
    return { confirmed: registrationIds.length }
  },
})
