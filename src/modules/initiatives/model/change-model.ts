import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { writeModels } from '../permissions.ts'
import { lockModel } from './lock-model.ts'
import { modelColumns, modelFields } from './model-fields.ts'

/** What the unit above has published stays as it was until it is sent up and published again. */
export const changeModel = command({
  name: 'initiatives.change-model',
  summary: 'Sửa bản giới thiệu mô hình',
  allow: writeModels,
  input: z.object({ unitId: id, modelId: id, ...modelFields }),
  async run(ctx, { unitId, modelId, ...fields }) {
    await lockModel(ctx, { unitId, modelId })
    await ctx.db
      .updateTable('initiatives.model')
      .set(await modelColumns(ctx, fields))
      .where('unitId', '=', unitId)
      .where('id', '=', modelId)
      .execute()
    return {}
  },
})
