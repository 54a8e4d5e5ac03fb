import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { type CourseFilter, courseFilters, coursesOf } from '../course/list-courses.ts'
import { readLists } from '../permissions.ts'
import { withinReach } from '../registration/within-reach.ts'

/** Every turn of training of the filtered courses, one line each, for a spreadsheet. A group leader gets those of the own group. */
export const exportTraining = query({
  name: 'activities.export-training',
  summary: 'Xuất danh sách lượt đào tạo ra bảng tính',
  allow: readLists,
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...courseFilters }),
  run(ctx, filter) {
    return coursesOf(ctx, filter as CourseFilter)
      .innerJoin('activities.training as part', (join) =>
        join.onRef('part.unitId', '=', 'course.unitId').onRef('part.courseId', '=', 'course.id'),
      )
      .leftJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'part.unitId').onRef('member.id', '=', 'part.memberId'),
      )
      .where('part.doubled', '=', false)
      .where(withinReach(ctx))
      .orderBy('course.endsOn')
      .orderBy('course.id')
      .orderBy('part.sortKey')
      .limit(50_000)
      .select([
        sql<string>`coalesce(member.full_name, part.full_name)`.as('fullName'),
        'part.fromName',
        sql<number | null>`coalesce(part.hours, course.hours)`.as('ownHours'),
        'part.certificateNumber',
        'part.certificateDay',
        'part.certificateKind',
      ])
      .execute()
  },
})
