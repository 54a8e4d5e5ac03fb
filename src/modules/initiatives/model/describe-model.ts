import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { writeModels } from '../permissions.ts'
import { modelColumns, modelFields } from './model-fields.ts'

/** A good practice, described once, so that others can do the same. */
export const describeModel = command({
  name: 'initiatives.describe-model',
  summary: 'Giới thiệu một mô hình, cách làm hay',
  allow: writeModels,
  input: z.object({ unitId: id, ...modelFields }),
  async run(ctx, { unitId, ...fields }) {
    const { id: modelId } = await ctx.db
      .insertInto('initiatives.model')
      .values({
        unitId,
        ...(await modelColumns(ctx, fields)),
        describedOn: ctx.today,
        describedByName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { modelId }
  },
})
