import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readModels } from '../permissions.ts'

/** Of which model a unit's taking over is: the fact behind a figure leads to the model's page. */
export const findAdoption = query({
  name: 'initiatives.find-adoption',
  summary: 'Một lần áp dụng mô hình',
  allow: readModels,
  input: z.object({ unitId: id, adoptionId: id }),
  async run(ctx, { unitId, adoptionId }) {
    const found = await ctx.db
      .selectFrom('initiatives.adoption')
      .where('unitId', '=', unitId)
      .where('id', '=', adoptionId)
      .select(['modelUnitId', 'modelId'])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có lần áp dụng này.')
    return found
  },
})
