import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { decideModels } from '../permissions.ts'

/** Two units described one practice: the first goes on as the second, and both spread as one. */
export const mergePublications = command({
  name: 'initiatives.merge-publications',
  summary: 'Gộp hai mô hình trùng nhau',
  allow: decideModels,
  input: z.object({ unitId: id, publicationId: id, intoId: id }),
  async run(ctx, { unitId, publicationId, intoId }) {
    if (publicationId === intoId) throw new Invalid({ intoId: ['Hãy chọn một mô hình khác'] })
    const both = await ctx.db
      .selectFrom('initiatives.publication')
      .where('unitId', '=', unitId)
      .where('id', 'in', [publicationId, intoId])
      .where('withdrawnOn', 'is', null)
      .orderBy('id')
      .select(['id', 'mergedInto'])
      .forUpdate()
      .execute()
    if (both.length < 2) throw new NotFound('Một trong hai mô hình không còn được phổ biến.')
    if (both.some(({ mergedInto }) => mergedInto))
      throw new Refused('Một trong hai mô hình đã được gộp rồi; hãy tách ra trước.')
    await setMerged(ctx, unitId, [publicationId], intoId)
    // What was merged into the first follows it, so that there is never a chain.
    await ctx.db
      .updateTable('initiatives.publication')
      .set({ mergedInto: intoId })
      .where('unitId', '=', unitId)
      .where('mergedInto', '=', publicationId)
      .execute()
    return {}
  },
})

/** Taken for one practice by mistake. */
export const separatePublication = command({
  name: 'initiatives.separate-publication',
  summary: 'Tách lại một mô hình đã gộp nhầm',
  allow: decideModels,
  input: z.object({ unitId: id, publicationId: id }),
  async run(ctx, { unitId, publicationId }) {
    await setMerged(ctx, unitId, [publicationId], null)
    return {}
  },
})

async function setMerged(ctx: Context, unitId: number, ids: number[], mergedInto: number | null) {
  const { numUpdatedRows } = await ctx.db
    .updateTable('initiatives.publication')
    .set({ mergedInto })
    .where('unitId', '=', unitId)
    .where('id', 'in', ids)
    .where('withdrawnOn', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound('Mô hình này không còn được phổ biến.')
}
