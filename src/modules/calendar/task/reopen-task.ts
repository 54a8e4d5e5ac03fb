import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { doTasks } from '../permissions.ts'
import { requireTask } from './require-task.ts'

/** Takes back that a task was done. */
export const reopenTask = command({
  name: 'calendar.reopen-task',
  summary: 'Bỏ ghi xong một việc chuẩn bị',
  allow: doTasks,
  input: z.object({ unitId: id, taskId: id }),
  async run(ctx, { unitId, taskId }) {
    const { mayFinish } = await requireTask(ctx, { unitId, taskId })
    if (!mayFinish) throw new Forbidden('Việc này giao cho người khác.')
    await ctx.db
      .updateTable('calendar.task')
      .set({ doneOn: null, doneByName: '' })
      .where('unitId', '=', unitId)
      .where('id', '=', taskId)
      .execute()
    return {}
  },
})
