import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readCalendar } from '../permissions.ts'
import { holdersOf, mayFinishTask } from './task-rows.ts'

/** Lead work of all programmes: open, or done. */
export const listTasks = query({
  name: 'calendar.list-tasks',
  summary: 'Việc chuẩn bị cho các ngày trong chương trình',
  allow: readCalendar,
  input: z.object({
    unitId: id,
    state: z.enum(['open', 'overdue', 'done']).default('open').catch('open'),
    ...listInput(['due', 'day']),
  }),
  run(ctx, { unitId, state, page, size, sort, q }) {
    let rows = ctx.db
      .selectFrom('calendar.task as task')
      .innerJoin('calendar.programmeDay as day', (join) =>
        join.onRef('day.unitId', '=', 'task.unitId').onRef('day.id', '=', 'task.programmeDayId'),
      )
      .leftJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'task.unitId').onRef('member.id', '=', 'task.memberId'),
      )
      .leftJoin('organization.positionKind as post', 'post.code', 'task.positionKind')
      .where('task.unitId', '=', unitId)
      .where('task.doneOn', state === 'done' ? 'is not' : 'is', null)
      .select([
        'task.id as taskId',
        'task.what',
        'task.dueOn',
        'task.daysBefore',
        'task.doneOn',
        'task.doneByName',
        'day.id as dayId',
        'day.name as dayName',
        'day.onDay',
        'member.fullName as memberName',
        'post.name as postName',
        holdersOf(ctx).as('holders'),
        mayFinishTask(ctx, unitId).as('mayFinish'),
      ])
    if (state !== 'done') rows = rows.where('day.state', '<>', 'dropped')
    if (state === 'overdue') rows = rows.where('task.dueOn', '<', ctx.today)
    if (q)
      rows = rows.where(
        sql<boolean>`platform.search_key(task.what || ' ' || day.name || ' ' || coalesce(member.full_name, post.name)) like ${searchPattern(q)}`,
      )
    const columns = { due: 'task.due_on', day: 'day.on_day' }
    return pageOf(rows, { page, size, sort, q }, columns, 'task.id')
  },
})
