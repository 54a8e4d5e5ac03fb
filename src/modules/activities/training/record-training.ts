import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { courseFields } from '../course/course-fields.ts'
import { recordCourse } from '../course/record-course.ts'
import { keepTraining } from '../permissions.ts'
import { addTrainees } from './add-trainees.ts'
import { certificateFields, changeTrainee } from './change-trainee.ts'

/**
 * An old course of one person, from his or her papers. Where the union has a course of that name, kind and day already, the person
 * is added to it: the list of courses does not grow by one for each who was there.
 */
export const recordTraining = command({
  name: 'activities.record-training',
  summary: 'Ghi một lớp đã học của một người',
  allow: keepTraining,
  input: z.object({ unitId: id, memberId: id, ...courseFields, ...certificateFields }),
  async run(ctx, { memberId, certificateNumber, certificateDay, certificateKind, ...course }) {
    const { unitId } = course
    const same = await ctx.db
      .selectFrom('activities.course')
      .where('unitId', '=', unitId)
      .where('kind', '=', course.kind)
      .where('endsOn', '=', course.endsOn ?? course.startsOn)
      .where('withdrawnBecause', '=', '')
      .where('title', '=', course.title)
      .select(['id', 'hours'])
      .executeTakeFirst()
    const courseId = same?.id ?? (await recordCourse(ctx, course)).courseId
    const { added } = await addTrainees(ctx, { unitId, courseId, memberIds: [memberId] })
    const { id: trainingId } = await ctx.db
      .selectFrom('activities.training')
      .where('unitId', '=', unitId)
      .where('courseId', '=', courseId)
      .where('memberId', '=', memberId)
      .select('id')
      .executeTakeFirstOrThrow()
    await changeTrainee(ctx, {
      unitId,
      trainingId,
      certificateNumber,
      certificateDay,
      certificateKind,
      hours: same && same.hours !== course.hours ? course.hours : null,
    })
    return { courseId, trainingId, isNew: added === 1 }
  },
})
