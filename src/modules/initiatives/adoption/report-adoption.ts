import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, paragraph } from '#platform/fields.ts'
import { writeModels } from '../permissions.ts'
import { requireAdoption } from './require-adoption.ts'

/** Tells back what was changed and what came of it; who described the model and all who may read it see this. */
export const reportAdoption = command({
  name: 'initiatives.report-adoption',
  summary: 'Báo kết quả áp dụng mô hình',
  allow: writeModels,
  input: z.object({
    unitId: id,
    adoptionId: id,
    adapted: paragraph('Thay đổi so với bản gốc', 3000),
    result: paragraph('Kết quả', 5000).refine((text) => text !== '', 'Kết quả còn trống'),
  }),
  async run(ctx, { unitId, adoptionId, adapted, result }) {
    await requireAdoption(ctx, { unitId, adoptionId })
    await ctx.db
      .updateTable('initiatives.adoption')
      .set({ adapted, result, reportedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', adoptionId)
      .execute()
    return {}
  },
})
