import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../event/may-in.ts'
import { type Expense, expensesOf, spentOn } from '../expense/expenses-of.ts'
import type { CourseKind, Organizer } from '../labels.ts'
import { readCounts } from '../permissions.ts'

export type Trainee = {
  trainingId: number
  memberId: number | null
  fullName: string
  fromName: string
  hours: number | null
  certificateNumber: string
  certificateDay: string | null
  certificateKind: string
}

/** A course; who took part only for the union's own officers (`trainees` null for those above). */
export const findCourse = query({
  name: 'activities.find-course',
  summary: 'Một lớp đào tạo, bồi dưỡng',
  allow: readCounts,
  reach: 'branch',
  input: z.object({ unitId: id, courseId: id }),
  async run(ctx, { unitId, courseId }) {
    const may = mayIn(ctx, unitId)
    const found = await ctx.db
      .selectFrom('activities.course as thing')
      .innerJoin('activities.courseKind as kind', 'kind.code', 'thing.kind')
      .where('thing.unitId', '=', unitId)
      .where('thing.id', '=', courseId)
      .select([
        'thing.id as courseId',
        sql<CourseKind>`thing.kind`.as('kind'),
        'kind.name as kindName',
        'thing.title',
        sql<Organizer>`thing.organizer`.as('organizer'),
        'thing.organizerName',
        'thing.place',
        'thing.startsOn',
        'thing.endsOn',
        'thing.hours',
        'thing.days',
        'thing.cost',
        'thing.partId',
        'thing.note',
        'thing.withdrawnBecause',
        'thing.enteredByName',
        'thing.enteredOn',
        sql<number>`(select count(*) from activities.training as part where part.unit_id = thing.unit_id
          and part.course_id = thing.id and not part.doubled)`.as('turns'),
        spentOn('course_id').as('spent'),
        sql<Expense[] | null>`${may.readsLists ? expensesOf('course_id') : sql`null`}`.as(
          'expenses',
        ),
        sql<
          Trainee[] | null
        >`case when ${may.readsLists} then (select coalesce(json_agg(json_build_object('trainingId', part.id, 'memberId', part.member_id,
              'fullName', coalesce(member.full_name, part.full_name), 'fromName', part.from_name, 'hours', part.hours,
              'certificateNumber', part.certificate_number, 'certificateDay', part.certificate_day, 'certificateKind', part.certificate_kind)
              order by part.sort_key, part.id), '[]')
            from activities.training as part left join members.member as member on member.unit_id = part.unit_id and member.id = part.member_id
            where part.unit_id = thing.unit_id and part.course_id = thing.id and not part.doubled) end`.as(
          'trainees',
        ),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có lớp này.')
    return { ...found, may }
  },
})
