import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { seePhotos } from '../permissions.ts'

/** A picture of an event, for those who belong to the union. */
export const findEventPhoto = query({
  name: 'activities.find-photo',
  summary: 'Ảnh của một hoạt động',
  allow: seePhotos,
  input: z.object({ unitId: id, photoId: id }),
  async run(ctx, { unitId, photoId }) {
    const found = await ctx.db
      .selectFrom('activities.photo')
      .where('unitId', '=', unitId)
      .where('id', '=', photoId)
      .select(['bytes', 'mimeType'])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có ảnh này.')
    return { mimeType: found.mimeType, base64: found.bytes.toString('base64') }
  },
})
