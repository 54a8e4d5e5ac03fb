import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { requireTask } from './require-task.ts'
import { forWhom, readForWhom } from './task-fields.ts'

/** The same work for somebody else. */
export const reassignTask = command({
  name: 'calendar.reassign-task',
  summary: 'Giao việc chuẩn bị cho người khác',
  allow: keepProgramme,
  input: z.object({ unitId: id, taskId: id, whom: forWhom }),
  async run(ctx, { unitId, taskId, whom }) {
    await requireTask(ctx, { unitId, taskId })
    await ctx.db
      .updateTable('calendar.task')
      .set(await readForWhom(ctx, unitId, whom))
      .where('unitId', '=', unitId)
      .where('id', '=', taskId)
      .execute()
    return {}
  },
})
