import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { doTasks } from '../permissions.ts'
import { requireTask } from './require-task.ts'

/** Done: by whom the task is for, or by whoever keeps the programme. */
export const finishTask = command({
  name: 'calendar.finish-task',
  summary: 'Ghi xong một việc chuẩn bị',
  allow: doTasks,
  input: z.object({ unitId: id, taskId: id }),
  async run(ctx, { unitId, taskId }) {
    const { mayFinish, doneOn } = await requireTask(ctx, { unitId, taskId })
    if (!mayFinish) throw new Forbidden('Việc này giao cho người khác.')
    if (doneOn) return {}
    await ctx.db
      .updateTable('calendar.task')
      .set({ doneOn: ctx.today, doneByName: ctx.actor?.name ?? '' })
      .where('unitId', '=', unitId)
      .where('id', '=', taskId)
      .execute()
    return {}
  },
})
