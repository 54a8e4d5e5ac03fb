import { sql } from 'kysely'
import { ownMember } from '#members'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'
import { isOwnTask, mayFinishTask } from './task-rows.ts'

/** A task, locked until commit. A member without a post learns only of his or her own tasks. */
export async function requireTask(
  ctx: Context,
  { unitId, taskId }: { unitId: number; taskId: number },
) {
  const found = await ctx.db
    .selectFrom('calendar.task as task')
    .where('task.unitId', '=', unitId)
    .where('task.id', '=', taskId)
    .select(['task.doneOn', 'task.dueOn', 'task.daysBefore'])
    .select([
      mayFinishTask(ctx, unitId).as('mayFinish'),
      isOwnTask(ctx, unitId).as('isOwn'),
      sql<number | null>`${ownMember(ctx, unitId)}`.as('memberId'),
    ])
    .forUpdate('task')
    .executeTakeFirst()
  const onlyMember = standingOf(ctx).roles.every((role) => role === 'member')
  if (!found || (onlyMember && !found.isOwn)) throw new NotFound('Không có việc này.')
  return found
}
