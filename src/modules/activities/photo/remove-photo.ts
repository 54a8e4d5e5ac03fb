import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { removePhotos } from '../permissions.ts'

export const removeEventPhoto = command({
  name: 'activities.remove-photo',
  summary: 'Gỡ một ảnh của hoạt động',
  allow: removePhotos,
  input: z.object({ unitId: id, photoId: id }),
  async run(ctx, { unitId, photoId }) {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('activities.photo')
      .where('unitId', '=', unitId)
      .where('id', '=', photoId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound('Không có ảnh này.')
    return {}
  },
})
