import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { changeRegistrations } from '../permissions.ts'
import { requireRegistration } from '../registration/require-registration.ts'

/** How far it has come, by whoever registered or by an officer. */
export const recordProgress = command({
  name: 'movements.record-progress',
  summary: 'Ghi tiến độ đăng ký thi đua',
  allow: changeRegistrations,
  input: z.object({
    unitId: id,
    registrationId: id,
    note: paragraph('Đã làm được gì', 1000).pipe(z.string().min(1, 'Đã làm được gì còn trống')),
    onDay: optional(day('Ngày')),
  }),
  async run(ctx, { unitId, registrationId, note, onDay }) {
    const day = onDay ?? ctx.today
    refuseFutureDay(ctx, { onDay: day }, 'Ngày')
    const found = await requireRegistration(ctx, { unitId, registrationId }, ['registered'])
    await ctx.db
      .insertInto('movements.progress')
      .values({
        unitId,
        registrationId,
        onDay: day,
        note,
        byMember: found.isOwn,
        byName: ctx.actor?.name ?? '',
      })
      .execute()
    return {}
  },
})
