import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import type { DayKind, DayState } from '../labels.ts'
import { keepProgramme, readCalendar } from '../permissions.ts'
import { holdersOf, mayFinishTask } from '../task/task-rows.ts'

/** A day of the programme with its lead work, and to whom work can be given. */
export const findProgrammeDay = query({
  name: 'calendar.find-programme-day',
  summary: 'Một ngày trong chương trình năm',
  allow: readCalendar,
  input: z.object({ unitId: id, dayId: id }),
  async run(ctx, { unitId, dayId }) {
    const mayChange = may(ctx, unitId, keepProgramme)
    const found = await ctx.db
      .selectFrom('calendar.programmeDay as day')
      .leftJoin('calendar.shippedDay as shipped', 'shipped.code', 'day.shippedCode')
      .where('day.unitId', '=', unitId)
      .where('day.id', '=', dayId)
      .select((row) => [
        'day.id as dayId',
        'day.year',
        'day.onDay',
        'day.name',
        sql<DayKind>`day.kind`.as('kind'),
        'day.lunar',
        'day.beganYear',
        'day.plan',
        sql<DayState>`day.state`.as('state'),
        'day.keptOn',
        'day.note',
        'shipped.source',
        jsonArrayFrom(
          row
            .selectFrom('calendar.task as task')
            .leftJoin('members.member as member', (join) =>
              join
                .onRef('member.unitId', '=', 'task.unitId')
                .onRef('member.id', '=', 'task.memberId'),
            )
            .leftJoin('organization.positionKind as post', 'post.code', 'task.positionKind')
            .whereRef('task.unitId', '=', 'day.unitId')
            .whereRef('task.programmeDayId', '=', 'day.id')
            .orderBy('task.dueOn')
            .orderBy('task.id')
            .select([
              'task.id as taskId',
              'task.daysBefore',
              'task.dueOn',
              'task.what',
              'task.doneOn',
              'task.doneByName',
              'member.fullName as memberName',
              'post.name as postName',
              holdersOf(ctx).as('holders'),
              mayFinishTask(ctx, unitId).as('mayFinish'),
            ]),
        ).as('tasks'),
        jsonArrayFrom(
          row
            .selectFrom('members.member as member')
            .where('member.unitId', '=', mayChange ? unitId : 0)
            .where('member.mergedInto', 'is', null)
            .where(
              sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`,
            )
            .orderBy('member.sortKey')
            .orderBy('member.id')
            .select(['member.id as memberId', 'member.fullName']),
        ).as('members'),
        jsonArrayFrom(
          row
            .selectFrom('organization.positionHolding as holding')
            .innerJoin('organization.positionKind as post', 'post.code', 'holding.kind')
            .where('holding.unitId', '=', mayChange ? unitId : 0)
            .where('post.subunitKind', 'is', null)
            .where(
              sql<boolean>`${ctx.today}::date between holding.from_day and coalesce(holding.to_day, 'infinity')`,
            )
            .groupBy(['post.code', 'post.name', 'post.rank'])
            .orderBy('post.rank')
            .select([
              'post.code',
              'post.name',
              sql<string>`string_agg(distinct holding.holder_name, ', ')`.as('holders'),
            ]),
        ).as('posts'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có ngày này trong chương trình.')
    const { members, ...day } = found
    return {
      ...day,
      // Names of members are for whoever gives them work.
      members: standingOf(ctx).from === 'own' ? members : [],
      mayChange,
    }
  },
})
