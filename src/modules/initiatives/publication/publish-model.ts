import { z } from 'zod'
import { appendAuditLine } from '#platform/audit/audit-line.ts'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { lockModel, setOffer } from '../model/lock-model.ts'
import { decideModels } from '../permissions.ts'

const definition = {
  name: 'initiatives.publish-model',
  summary: 'Phổ biến mô hình đến các đơn vị cấp dưới',
  allow: decideModels,
  input: z.object({ unitId: id, modelUnitId: id, modelId: id }),
} as const

/**
 * Lets all units below see the description as it stands now: one that was sent here, or the unit's own. Published before, the text is
 * replaced. Both units' audit chains say so.
 */
export const publishModel = command({
  ...definition,
  async run(ctx, input) {
    const { unitId, modelUnitId, modelId } = input
    const both = await enterBelow(ctx, unitId, modelUnitId)
    const model = await lockModel(both, { unitId: modelUnitId, modelId })
    const isOwn = modelUnitId === unitId
    if (!isOwn && (model.offerState !== 'offered' || model.offeredTo !== unitId))
      throw new Refused('Mô hình này chưa được gửi đến đơn vị, hoặc đã được trả lời.')
    const { name, field, content, forWhom, steps, cost, result, contact, beganOn } = model
    const text = { name, field, content, forWhom, steps, cost, result, contact, beganOn }
    const renewed = await both.db
      .updateTable('initiatives.publication')
      .set(text)
      .where('unitId', '=', unitId)
      .where('modelUnitId', '=', modelUnitId)
      .where('modelId', '=', modelId)
      .where('withdrawnOn', 'is', null)
      .returning('id')
      .executeTakeFirst()
    const published =
      renewed ??
      (await both.db
        .insertInto('initiatives.publication')
        .values({
          ...{ unitId, modelUnitId, modelId, ...text },
          publishedOn: ctx.today,
          publishedByName: ctx.actor?.name ?? '',
        })
        .returning('id')
        .executeTakeFirstOrThrow())
    if (!isOwn) {
      await setOffer(both, { unitId: modelUnitId, modelId }, { offerState: 'published' })
      await appendAuditLine(both, 'command', definition, { ...input, unitId: modelUnitId })
    }
    return { publicationId: published.id }
  },
})

/** The transaction, also behind the wall of a unit that stands below the one in which the asker holds the right. */
export async function enterBelow(ctx: Context, unitId: number, otherId: number): Promise<Context> {
  if (otherId === unitId) return ctx
  const other = await enter(ctx, { unitId: otherId, branch: false })
  if (!other.ancestorIds.includes(unitId)) throw new NotFound('Không có mô hình này.')
  return { ...ctx, entered: [...(ctx.entered ?? []), other] }
}
