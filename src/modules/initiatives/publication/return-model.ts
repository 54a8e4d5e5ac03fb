import { z } from 'zod'
import { appendAuditLine } from '#platform/audit/audit-line.ts'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { lockModel, setOffer } from '../model/lock-model.ts'
import { decideModels } from '../permissions.ts'
import { enterBelow } from './publish-model.ts'

const definition = {
  name: 'initiatives.return-model',
  summary: 'Trả lại mô hình cấp dưới gửi, nói rõ cần bổ sung gì',
  allow: decideModels,
  input: z.object({
    unitId: id,
    modelUnitId: id,
    modelId: id,
    remark: paragraph('Lời nhắn', 2000).refine((text) => text !== '', 'Hãy ghi cần bổ sung gì'),
  }),
} as const

/** The unit to which it was sent sends it back with what is missing, instead of publishing it. */
export const returnModel = command({
  ...definition,
  async run(ctx, input) {
    const { unitId, modelUnitId, modelId, remark } = input
    const both = await enterBelow(ctx, unitId, modelUnitId)
    const about = { unitId: modelUnitId, modelId }
    const { offerState, offeredTo } = await lockModel(both, about)
    if (offerState !== 'offered' || offeredTo !== unitId)
      throw new Refused('Mô hình này không còn chờ trả lời. Hãy tải lại trang.')
    await setOffer(both, about, { offerState: 'returned', remark })
    await appendAuditLine(both, 'command', definition, { ...input, unitId: modelUnitId })
    return {}
  },
})
