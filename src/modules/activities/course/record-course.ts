import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { requireOpenPart } from '../event/event-columns.ts'
import { keepTraining } from '../permissions.ts'
import { courseFields } from './course-fields.ts'

type Fields = z.output<z.ZodObject<typeof courseFields>> & { unitId: number }

/** A course that members were sent to, or that the union itself holds; its participants come in a list afterwards. */
export const recordCourse = command({
  name: 'activities.record-course',
  summary: 'Ghi một lớp đào tạo, bồi dưỡng',
  allow: keepTraining,
  input: z.object({ unitId: id, ...courseFields }),
  async run(ctx, input) {
    const { id: courseId } = await ctx.db
      .insertInto('activities.course')
      .values({
        ...(await columns(ctx, input)),
        enteredByName: ctx.actor?.name ?? '',
        enteredOn: ctx.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { courseId }
  },
})

export const changeCourse = command({
  name: 'activities.change-course',
  summary: 'Sửa một lớp đào tạo, bồi dưỡng',
  allow: keepTraining,
  input: z.object({ unitId: id, courseId: id, ...courseFields }),
  async run(ctx, { courseId, ...input }) {
    await lockCourse(ctx, { ...input, courseId })
    await ctx.db
      .updateTable('activities.course')
      .set(await columns(ctx, input))
      .where('unitId', '=', input.unitId)
      .where('id', '=', courseId)
      .execute()
    return {}
  },
})

/** A course that was entered by mistake counts nowhere; what the book paid for it is taken from it first. */
export const withdrawCourse = command({
  name: 'activities.withdraw-course',
  summary: 'Rút một lớp ghi nhầm',
  allow: keepTraining,
  input: z.object({ unitId: id, courseId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, courseId, reason }) {
    await lockCourse(ctx, { unitId, courseId })
    const paid = await ctx.db
      .selectFrom('activities.expense')
      .where('unitId', '=', unitId)
      .where('courseId', '=', courseId)
      .select('id')
      .limit(1)
      .executeTakeFirst()
    if (paid) throw new Refused('Lớp này còn khoản chi đã gắn. Hãy bỏ gắn các khoản chi trước.')
    await ctx.db
      .updateTable('activities.course')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', courseId)
      .execute()
    return {}
  },
})

/** The course, locked until commit, unless it was withdrawn. */
export async function lockCourse(
  ctx: Context,
  { unitId, courseId }: { unitId: number; courseId: number },
) {
  const found = await ctx.db
    .selectFrom('activities.course')
    .where('unitId', '=', unitId)
    .where('id', '=', courseId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có lớp này.')
  if (found.withdrawnBecause) throw new Refused('Lớp này đã rút.')
  return found
}

async function columns(ctx: Context, { endsOn, ...given }: Fields) {
  const lastDay = endsOn ?? given.startsOn
  if (lastDay < given.startsOn)
    throw new Invalid({ endsOn: ['Ngày kết thúc phải từ ngày bắt đầu trở đi'] })
  if (given.partId !== 0) await requireOpenPart(ctx, given)
  return { ...given, endsOn: lastDay }
}
