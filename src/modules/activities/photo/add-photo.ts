import { z } from 'zod'
import { pictureType } from '#members'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { keepLists } from '../permissions.ts'

const maxBytes = 10 * 1024 * 1024

/** A JPEG, PNG or WebP file as phones take them; in JSON its bytes in base64. */
const picture = z.union([z.instanceof(File), z.base64()], { error: 'Hãy chọn một ảnh' })

export const addEventPhoto = command({
  name: 'activities.add-photo',
  summary: 'Thêm ảnh của một hoạt động',
  allow: keepLists,
  input: z.object({
    unitId: id,
    eventId: id,
    photo: picture,
    caption: paragraph('Chú thích', 200),
  }),
  async run(ctx, { unitId, eventId, photo, caption }) {
    const bytes =
      typeof photo === 'string'
        ? Buffer.from(photo, 'base64')
        : Buffer.from(await photo.arrayBuffer())
    if (bytes.length > maxBytes) throw new Invalid({ photo: ['Ảnh lớn quá 10 MB'] })
    const mimeType = pictureType(bytes)
    if (!mimeType) throw new Invalid({ photo: ['Tệp này không phải ảnh JPEG, PNG hay WebP'] })
    const { id: photoId } = await ctx.db
      .insertInto('activities.photo')
      .values({ unitId, eventId, mimeType, bytes, caption, byName: ctx.actor?.name ?? '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { photoId }
  },
})
