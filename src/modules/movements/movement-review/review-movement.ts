import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { choice, day, id, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { reviewKinds } from '../labels.ts'
import { yearsOf } from '../movement/movement-years.ts'
import { requireMovement } from '../movement/require-movement.ts'
import { reviewMovements } from '../permissions.ts'
import { year } from '../registration/registration-fields.ts'

/** An interim or the final review of a movement's year; the numbers of the day are kept with it. */
export const reviewMovement = command({
  name: 'movements.review-movement',
  summary: 'Ghi sơ kết, tổng kết phong trào',
  allow: reviewMovements,
  input: z.object({
    unitId: id,
    movementId: id,
    kind: choice('sơ kết hay tổng kết', reviewKinds),
    year,
    heldOn: day('Ngày họp'),
    result: paragraph('Kết quả', 5000).pipe(z.string().min(1, 'Kết quả còn trống')),
    worked: paragraph('Cách làm hay', 5000),
    lessons: paragraph('Bài học', 5000),
    changes: paragraph('Cần thay đổi', 5000),
  }),
  async run(ctx, { unitId, movementId, year, heldOn, ...said }) {
    refuseFutureDay(ctx, { heldOn }, 'Ngày họp')
    const movement = await requireMovement(ctx, { unitId, movementId }, { share: true })
    if (!yearsOf(movement, ctx.today).includes(year))
      throw new Invalid({ year: [`Phong trào không thực hiện trong năm ${year}`] })
    if (heldOn < movement.launchedOn)
      throw new Invalid({ heldOn: ['Ngày họp không thể trước ngày phát động'] })
    const { rows } = await sql<{ expected: number; registered: number; achieved: number }>`
      select expected, registered, achieved from movements.standing(${unitId}, ${movementId}, ${year}::int,
        movements.counted_on(${year}::int, ${movement.untilDay}::date, ${movement.endedOn}::date, ${heldOn}::date))`.execute(
      ctx.db,
    )
    const { id: reviewId } = await ctx.db
      .insertInto('movements.movementReview')
      .values({
        unitId,
        movementId,
        year,
        heldOn,
        ...said,
        expected: rows[0]?.expected ?? 0,
        registered: rows[0]?.registered ?? 0,
        achieved: rows[0]?.achieved ?? 0,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { reviewId }
  },
})
