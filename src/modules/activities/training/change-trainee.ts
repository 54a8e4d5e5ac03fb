import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id, optional, paragraph } from '#platform/fields.ts'
import { hours } from '../course/course-fields.ts'
import { keepTraining } from '../permissions.ts'

export const certificateFields = {
  /** Where it is not that of the course. */
  hours,
  certificateNumber: paragraph('Số chứng chỉ', 60),
  certificateDay: optional(day('Ngày cấp')),
  certificateKind: paragraph('Loại chứng chỉ', 100),
}

/** What somebody brought home from a course. */
export const changeTrainee = command({
  name: 'activities.change-trainee',
  summary: 'Ghi chứng chỉ, số giờ của một người học',
  allow: keepTraining,
  input: z.object({ unitId: id, trainingId: id, ...certificateFields }),
  async run(ctx, { unitId, trainingId, ...told }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('activities.training')
      .set(told)
      .where('unitId', '=', unitId)
      .where('id', '=', trainingId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Không có người này trong lớp.')
    return {}
  },
})

/** Somebody who was put on the list by mistake. */
export const removeTrainee = command({
  name: 'activities.remove-trainee',
  summary: 'Bỏ một người khỏi danh sách lớp',
  allow: keepTraining,
  input: z.object({ unitId: id, trainingId: id }),
  async run(ctx, { unitId, trainingId }) {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('activities.training')
      .where('unitId', '=', unitId)
      .where('id', '=', trainingId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound('Không có người này trong lớp.')
    return {}
  },
})
