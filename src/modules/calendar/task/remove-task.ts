import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { requireTask } from './require-task.ts'

/** Work that was given by mistake; what is done stays. */
export const removeTask = command({
  name: 'calendar.remove-task',
  summary: 'Bỏ một việc chuẩn bị giao nhầm',
  allow: keepProgramme,
  input: z.object({ unitId: id, taskId: id }),
  async run(ctx, { unitId, taskId }) {
    const { doneOn } = await requireTask(ctx, { unitId, taskId })
    if (doneOn) throw new Refused('Việc này đã làm xong; hãy bỏ ghi xong trước.')
    await ctx.db
      .deleteFrom('calendar.task')
      .where('unitId', '=', unitId)
      .where('id', '=', taskId)
      .execute()
    return {}
  },
})
