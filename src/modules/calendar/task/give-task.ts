import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { requireDay } from '../programme-day/require-day.ts'
import { forWhom, readForWhom } from './task-fields.ts'

/** One piece of lead work for a day of the programme. */
export const giveTask = command({
  name: 'calendar.give-task',
  summary: 'Giao một việc chuẩn bị cho một ngày trong chương trình',
  allow: keepProgramme,
  input: z.object({
    unitId: id,
    dayId: id,
    whom: forWhom,
    what: line('Việc', 300),
    daysBefore: z.coerce
      .number({ error: 'Số ngày trước phải là số' })
      .int('Số ngày trước phải là số nguyên')
      .min(0, 'Số ngày trước phải từ 0 đến 365')
      .max(365, 'Số ngày trước phải từ 0 đến 365'),
  }),
  async run(ctx, { unitId, dayId, whom, what, daysBefore }) {
    const { onDay } = await requireDay(ctx, { unitId, dayId })
    const { id: taskId } = await ctx.db
      .insertInto('calendar.task')
      .values({
        unitId,
        programmeDayId: dayId,
        daysBefore,
        dueOn: plusDays(onDay, -daysBefore),
        what,
        ...(await readForWhom(ctx, unitId, whom)),
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { taskId }
  },
})
