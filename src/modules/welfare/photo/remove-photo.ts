import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { decideCases } from '../permissions.ts'

/** A picture that was put here by mistake, of a case, a list or a visit. */
export const removePhoto = command({
  name: 'welfare.remove-photo',
  summary: 'Gỡ một ảnh đưa nhầm',
  allow: decideCases,
  input: z.object({ unitId: id, photoId: id }),
  async run(ctx, { unitId, photoId }) {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('welfare.photo')
      .where('unitId', '=', unitId)
      .where('id', '=', photoId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound('Không có ảnh này.')
    return {}
  },
})
