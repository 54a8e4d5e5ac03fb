import { z } from 'zod'
import { picture, readPicture } from '#members'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { lockModel } from '../model/lock-model.ts'
import { writeModels } from '../permissions.ts'

export const addPhoto = command({
  name: 'initiatives.add-photo',
  summary: 'Thêm ảnh của mô hình',
  allow: writeModels,
  input: z.object({ unitId: id, modelId: id, photo: picture }),
  async run(ctx, { unitId, modelId, photo }) {
    await lockModel(ctx, { unitId, modelId })
    const { id: photoId } = await ctx.db
      .insertInto('initiatives.photo')
      .values({ unitId, modelId, ...(await readPicture(photo)), byName: ctx.actor?.name ?? '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { photoId }
  },
})

export const removePhoto = command({
  name: 'initiatives.remove-photo',
  summary: 'Gỡ một ảnh của mô hình',
  allow: writeModels,
  input: z.object({ unitId: id, photoId: id }),
  async run(ctx, { unitId, photoId }) {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('initiatives.photo')
      .where('unitId', '=', unitId)
      .where('id', '=', photoId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound('Không có ảnh này.')
    return {}
  },
})
