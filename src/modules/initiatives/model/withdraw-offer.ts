import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { decideModels } from '../permissions.ts'
import { lockModel, setOffer } from './lock-model.ts'

export const withdrawOffer = command({
  name: 'initiatives.withdraw-offer',
  summary: 'Rút đề nghị phổ biến mô hình',
  allow: decideModels,
  input: z.object({ unitId: id, modelId: id }),
  async run(ctx, { unitId, modelId }) {
    const { offerState } = await lockModel(ctx, { unitId, modelId })
    if (offerState !== 'offered') throw new Refused('Mô hình này không chờ cấp trên trả lời nữa.')
    // Published before, and sent again with changes: published it stays.
    const { rows } = await sql<{ publisherId: number }>`
      select publisher_id from initiatives.publications_for(${unitId}, ${ctx.today}::date)
      where model_unit_id = ${unitId} and model_id = ${modelId} and depth > 0 order by depth limit 1`.execute(
      ctx.db,
    )
    const [published] = rows
    await setOffer(
      ctx,
      { unitId, modelId },
      published
        ? { offerState: 'published', offeredTo: published.publisherId }
        : { offerState: 'none', offeredTo: null, offeredOn: null },
    )
    return {}
  },
})
