import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../event/may-in.ts'
import { type CourseKind, courseKinds, type Organizer, organizers } from '../labels.ts'
import { readCounts } from '../permissions.ts'

export const courseFilters = {
  kind: z
    .enum(['', ...courseKinds])
    .default('')
    .catch(''),
  organizer: z
    .enum(['', ...organizers])
    .default('')
    .catch(''),
  from: optional(day('Từ ngày')).catch(null),
  to: optional(day('Đến ngày')).catch(null),
}
export type CourseFilter = z.output<z.ZodObject<typeof courseFilters>> & {
  unitId: number
  q: string
}

/** The courses with their turns. Over all that was found: how many turns, and how many different persons. */
export const listCourses = query({
  name: 'activities.list-courses',
  summary: 'Danh sách lớp đào tạo, bồi dưỡng',
  allow: readCounts,
  reach: 'branch',
  input: z.object({
    unitId: id,
    ...courseFilters,
    ...listInput(['-day', 'title', 'turns', 'kind']),
  }),
  async run(ctx, { page, size, sort, ...filter }) {
    const listed = await pageOf(
      coursesOf(ctx, filter),
      { page, size, sort, q: filter.q },
      { day: 'course.ends_on', title: 'course.search_key', turns: 'turns', kind: 'kind.rank' },
      'course.id',
    )
    const found = await ctx.db
      .selectFrom('activities.trainingTurn as turn')
      .where('turn.unitId', '=', filter.unitId)
      .where(
        'turn.courseId',
        'in',
        coursesOf(ctx, filter).clearSelect().select('course.id as courseId'),
      )
      .select([
        sql<number>`count(*)`.as('turns'),
        sql<number>`count(distinct turn.person_key)`.as('persons'),
        sql<number>`coalesce(sum(turn.hours), 0)::bigint`.as('hours'),
      ])
      .executeTakeFirstOrThrow()
    return { ...listed, found, may: mayIn(ctx, filter.unitId) }
  },
})

/** The filtered courses that still stand, for the list and its export. */
export function coursesOf(ctx: Context, { unitId, q, kind, organizer, from, to }: CourseFilter) {
  let rows = ctx.db
    .selectFrom('activities.course as course')
    .innerJoin('activities.courseKind as kind', 'kind.code', 'course.kind')
    .where('course.unitId', '=', unitId)
    .where('course.withdrawnBecause', '=', '')
    .select([
      'course.id as courseId',
      'course.title',
      sql<CourseKind>`course.kind`.as('kind'),
      'kind.name as kindName',
      sql<Organizer>`course.organizer`.as('organizer'),
      'course.organizerName',
      'course.startsOn',
      'course.endsOn',
      'course.hours',
      'course.days',
      'course.cost',
      sql<number>`(select count(*) from activities.training as part where part.unit_id = course.unit_id
        and part.course_id = course.id and not part.doubled)`.as('turns'),
    ])
  if (q) rows = rows.where(sql<boolean>`course.search_key like ${searchPattern(q)}`)
  if (kind) rows = rows.where('course.kind', '=', kind)
  if (organizer) rows = rows.where('course.organizer', '=', organizer)
  if (from) rows = rows.where('course.endsOn', '>=', from)
  if (to) rows = rows.where('course.endsOn', '<=', to)
  return rows
}
