import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { isOwnTask } from './task-rows.ts'

const lookAhead = 7

function openTasks(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('calendar.task as task')
    .innerJoin('calendar.programmeDay as day', (join) =>
      join.onRef('day.unitId', '=', 'task.unitId').onRef('day.id', '=', 'task.programmeDayId'),
    )
    .where('task.unitId', '=', unitId)
    .where('task.doneOn', 'is', null)
    .where('day.state', '=', 'planned')
    .where(sql<boolean>`task.due_on <= ${ctx.today}::date + ${lookAhead}::int`)
}

/** Lead work that is due within a week or overdue, and regular meetings of the last two months of which nothing was written down. */
export function waitingInCalendar(ctx: Context, unitId: number) {
  return openTasks(ctx, unitId)
    .select(sql<string>`'calendar-tasks'`.as('what'))
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<string | null>`min(task.due_on)`.as('day'))
    .unionAll(
      ctx.db
        .selectFrom('calendar.meeting')
        .where('unitId', '=', unitId)
        .where('heldOn', 'is', null)
        .where('calledOff', '=', false)
        .where(
          sql<boolean>`planned_on < ${ctx.today}::date and planned_on >= ${ctx.today}::date - 60`,
        )
        .select(sql<string>`'calendar-meetings'`.as('what'))
        .select(sql<number>`count(*)`.as('count'))
        .select(sql<string | null>`min(planned_on)`.as('day')),
    )
}

/** The same for one member: work that is his or her own, by name or by a post. */
export function tasksWaitingForMember(ctx: Context, unitId: number) {
  return openTasks(ctx, unitId)
    .where(isOwnTask(ctx, unitId))
    .select(sql<string>`'own-tasks'`.as('what'))
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<string | null>`min(task.due_on)`.as('day'))
}
