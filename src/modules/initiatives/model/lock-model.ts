import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import type { OfferState } from '../labels.ts'

export type ModelKey = { unitId: number; modelId: number }

/** The unit's own model, locked until commit. */
export async function lockModel(ctx: Context, { unitId, modelId }: ModelKey) {
  const found = await ctx.db
    .selectFrom('initiatives.model')
    .where('unitId', '=', unitId)
    .where('id', '=', modelId)
    .where('withdrawnOn', 'is', null)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có mô hình này.')
  return { ...found, offerState: found.offerState as OfferState }
}

/** Where it stands on its way up. */
export async function setOffer(
  ctx: Context,
  { unitId, modelId }: ModelKey,
  offer: {
    offerState: OfferState
    offeredTo?: number | null
    offeredOn?: string | null
    remark?: string
  },
): Promise<void> {
  await ctx.db
    .updateTable('initiatives.model')
    .set({ remark: '', ...offer })
    .where('unitId', '=', unitId)
    .where('id', '=', modelId)
    .execute()
}
