import { z } from 'zod'
import { appendAuditLine } from '#platform/audit/audit-line.ts'
import { command } from '#platform/command.ts'
import { enter } from '#platform/enter.ts'
import { NotFound } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { setOffer } from '../model/lock-model.ts'
import { decideModels } from '../permissions.ts'

const definition = {
  name: 'initiatives.withdraw-publication',
  summary: 'Thôi phổ biến một mô hình',
  allow: decideModels,
  input: z.object({ unitId: id, publicationId: id, reason: line('Lý do', 500) }),
} as const

/** The units below see it no more; who has taken it over goes on. It can be published again. */
export const withdrawPublication = command({
  ...definition,
  async run(ctx, input) {
    const { unitId, publicationId, reason } = input
    const gone = await ctx.db
      .updateTable('initiatives.publication')
      .set({ withdrawnOn: ctx.today, mergedInto: null })
      .where('unitId', '=', unitId)
      .where('id', '=', publicationId)
      .where('withdrawnOn', 'is', null)
      .returning(['modelUnitId', 'modelId'])
      .executeTakeFirst()
    if (!gone) throw new NotFound('Mô hình này không còn được phổ biến.')
    await ctx.db
      .updateTable('initiatives.publication')
      .set({ mergedInto: null })
      .where('unitId', '=', unitId)
      .where('mergedInto', '=', publicationId)
      .execute()
    const { modelUnitId, modelId } = gone
    if (modelUnitId === unitId) return {}
    // The publication is the proof of the right: it was sent here. Since then the unit may have moved elsewhere.
    const other = await enter(ctx, { unitId: modelUnitId, branch: false })
    const both = { ...ctx, entered: [...(ctx.entered ?? []), other] }
    await setOffer(
      both,
      { unitId: modelUnitId, modelId },
      { offerState: 'returned', remark: `Thôi phổ biến: ${reason}` },
    )
    await appendAuditLine(both, 'command', definition, { ...input, unitId: modelUnitId })
    return {}
  },
})
