import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { ownMember } from '#members'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { calendarYear } from '../own-day/own-day-fields.ts'
import { ownCalendar } from '../permissions.ts'
import { isOwnTask } from '../task/task-rows.ts'
import { loadYears } from './load-years.ts'

/** A member's calendar: the union's year, the own lead work, and whether the own birthday is shown. */
export const findMyYear = query({
  name: 'calendar.find-my-year',
  summary: 'Lịch của tôi',
  allow: ownCalendar,
  input: z.object({ unitId: id, year: calendarYear }),
  async run(ctx, { unitId, year: asked }) {
    const year = asked ?? Number(ctx.today.slice(0, 4))
    const own = await ctx.db
      .selectNoFrom((row) => [
        jsonObjectFrom(
          row
            .selectFrom('members.member as member')
            .where('member.unitId', '=', unitId)
            .where(sql<boolean>`member.id = ${ownMember(ctx, unitId)}`)
            .select([
              sql<boolean>`member.birth_day is not null`.as('hasBirthDay'),
              sql<string | null>`to_char(member.birth_day, 'DD/MM')`.as('birthDay'),
              sql<boolean>`exists (select from calendar.shown_birthday as shown
                where shown.unit_id = member.unit_id and shown.member_id = member.id)`.as(
                'isShown',
              ),
            ]),
        ).as('birthday'),
        jsonArrayFrom(
          row
            .selectFrom('calendar.task as task')
            .innerJoin('calendar.programmeDay as day', (join) =>
              join
                .onRef('day.unitId', '=', 'task.unitId')
                .onRef('day.id', '=', 'task.programmeDayId'),
            )
            .where('task.unitId', '=', unitId)
            .where('day.state', '=', 'planned')
            .where(sql<boolean>`(task.done_on is null or task.done_on >= ${ctx.today}::date - 30)`)
            .where(isOwnTask(ctx, unitId))
            .orderBy('task.dueOn')
            .orderBy('task.id')
            .limit(50)
            .select([
              'task.id as taskId',
              'task.what',
              'task.dueOn',
              'task.doneOn',
              'day.name as dayName',
              'day.onDay',
            ]),
        ).as('tasks'),
      ])
      .executeTakeFirstOrThrow()
    const { entries, programmes, unit } = await loadYears(ctx, unitId, [year], {
      birthdays: true,
      groupMeetings: false,
    })
    return { year, unit, programme: programmes[0] ?? null, entries, ...own }
  },
})
