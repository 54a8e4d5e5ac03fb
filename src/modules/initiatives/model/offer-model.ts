import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { decideModels } from '../permissions.ts'
import { lockModel, setOffer } from './lock-model.ts'

/** Sends the description to a unit above, so that it is published to all units below that one; again after it was changed. */
export const offerModel = command({
  name: 'initiatives.offer-model',
  summary: 'Gửi mô hình lên cấp trên để phổ biến',
  allow: decideModels,
  input: z.object({
    unitId: id,
    modelId: id,
    /** Nothing: the unit directly above. */
    upperUnitId: optional(id),
  }),
  async run(ctx, { unitId, modelId, upperUnitId }) {
    const above = ctx.entered?.find((unit) => unit.unitId === unitId)?.ancestorIds ?? []
    const upper = upperUnitId ?? above[0]
    if (!upper) throw new Refused('Đơn vị chưa có cấp trên trong hệ thống để gửi.')
    if (!above.includes(upper)) throw new NotFound('Không có đơn vị cấp trên này.')
    const { offerState } = await lockModel(ctx, { unitId, modelId })
    if (offerState === 'offered') throw new Refused('Mô hình đang chờ cấp trên trả lời.')
    await setOffer(
      ctx,
      { unitId, modelId },
      { offerState: 'offered', offeredTo: upper, offeredOn: ctx.today },
    )
    return {}
  },
})
