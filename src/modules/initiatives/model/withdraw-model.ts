import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { decideModels } from '../permissions.ts'
import { lockModel } from './lock-model.ts'

/** Described by mistake, or twice. What others have copied is not taken from them. */
export const withdrawModel = command({
  name: 'initiatives.withdraw-model',
  summary: 'Gỡ một mô hình của đơn vị',
  allow: decideModels,
  input: z.object({ unitId: id, modelId: id }),
  async run(ctx, { unitId, modelId }) {
    const { offerState } = await lockModel(ctx, { unitId, modelId })
    if (offerState === 'offered')
      throw new Refused('Mô hình đang chờ cấp trên; hãy rút đề nghị phổ biến trước.')
    if (offerState === 'published')
      throw new Refused(
        'Cấp trên đã phổ biến mô hình này; hãy đề nghị cấp trên thôi phổ biến trước.',
      )
    const published = await ctx.db
      .selectFrom('initiatives.publication')
      .where('unitId', '=', unitId)
      .where('modelUnitId', '=', unitId)
      .where('modelId', '=', modelId)
      .where('withdrawnOn', 'is', null)
      .select('id')
      .executeTakeFirst()
    if (published) throw new Refused('Đơn vị đang phổ biến mô hình này; hãy thôi phổ biến trước.')
    await ctx.db
      .updateTable('initiatives.model')
      .set({ withdrawnOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', modelId)
      .execute()
    return {}
  },
})
