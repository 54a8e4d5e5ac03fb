import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { day, id, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { decideModels } from '../permissions.ts'

type Visible = { publisherId: number; publicationId: number; name: string }

/** The unit takes over a practice that a unit above has published. */
export const adoptModel = command({
  name: 'initiatives.adopt-model',
  summary: 'Áp dụng một mô hình',
  allow: decideModels,
  input: z.object({
    unitId: id,
    modelUnitId: id,
    modelId: id,
    /** From whom it was learned: who described it, unless a unit that had taken it over is named. */
    learnedFrom: optional(id),
    sinceDay: day('Ngày bắt đầu áp dụng'),
    adapted: paragraph('Thay đổi so với bản gốc', 3000),
  }),
  async run(ctx, { unitId, modelUnitId, modelId, learnedFrom, sinceDay, adapted }) {
    refuseFutureDay(ctx, { sinceDay }, 'Ngày bắt đầu áp dụng')
    if (modelUnitId === unitId) throw new Refused('Đây là mô hình của chính đơn vị.')
    const { rows } = await sql<Visible>`
      select publisher_id, publication_id, name from initiatives.publications_for(${unitId}, ${ctx.today}::date)
      where model_unit_id = ${modelUnitId} and model_id = ${modelId} order by depth desc limit 1`.execute(
      ctx.db,
    )
    const [visible] = rows
    if (!visible) throw new NotFound('Không có mô hình này.')
    const teacher = learnedFrom ?? modelUnitId
    if (teacher !== modelUnitId) await requireAdopter(ctx, unitId, teacher, visible)
    const { id: adoptionId } = await ctx.db
      .insertInto('initiatives.adoption')
      .values({
        ...{ unitId, modelUnitId, modelId, sinceDay, adapted },
        modelName: visible.name,
        learnedFrom: teacher,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { adoptionId }
  },
})

async function requireAdopter(
  ctx: Context,
  unitId: number,
  teacher: number,
  { publisherId, publicationId }: Visible,
) {
  const { rows } = await sql`
    select from initiatives.spread_of(${unitId}, ${publisherId}, ${publicationId}, ${ctx.today}::date) as one
    where one.unit_id = ${teacher} and one.unit_id <> ${unitId} limit 1`.execute(ctx.db)
  if (rows.length === 0)
    throw new Invalid({ learnedFrom: ['Đơn vị này chưa áp dụng mô hình; hãy chọn đơn vị khác'] })
}
