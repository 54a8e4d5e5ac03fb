import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { usualTasks } from '../labels.ts'
import { keepProgramme } from '../permissions.ts'
import { requireDay } from '../programme-day/require-day.ts'
import { forWhom, readForWhom } from './task-fields.ts'

/** The usual lead work 45, 30 and 7 days before, to one person; what was given already stays. */
export const giveUsualTasks = command({
  name: 'calendar.give-usual-tasks',
  summary: 'Giao việc chuẩn bị trước 45, 30 và 7 ngày',
  allow: keepProgramme,
  input: z.object({ unitId: id, dayId: id, whom: forWhom }),
  async run(ctx, { unitId, dayId, whom }) {
    const { onDay } = await requireDay(ctx, { unitId, dayId })
    const forOne = await readForWhom(ctx, unitId, whom)
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('calendar.task')
      .values(
        usualTasks.map(({ daysBefore, what }) => ({
          unitId,
          programmeDayId: dayId,
          daysBefore,
          dueOn: plusDays(onDay, -daysBefore),
          what,
          ...forOne,
          byName: ctx.actor?.name ?? '',
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return { count: Number(numInsertedOrUpdatedRows) }
  },
})
