import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readModels } from '../permissions.ts'

/** A picture of a model that the asker's unit may read: its own, one that was sent to it, one that was published. */
export const findModelPhoto = query({
  name: 'initiatives.find-photo',
  summary: 'Ảnh của một mô hình',
  allow: readModels,
  reach: 'branch',
  input: z.object({ unitId: id, modelUnitId: id, modelId: id, photoId: id }),
  async run(ctx, { unitId, modelUnitId, modelId, photoId }) {
    const { rows } = await sql<{ bytes: Buffer; mimeType: string }>`
      select bytes, mime_type from initiatives.published_photos(${unitId}, ${modelUnitId}, ${modelId}, ${ctx.today}::date)
      where photo_id = ${photoId}
      union all
      select photo.bytes, photo.mime_type from initiatives.photo
      join initiatives.model on model.unit_id = photo.unit_id and model.id = photo.model_id
      where photo.unit_id = ${modelUnitId} and photo.model_id = ${modelId} and photo.id = ${photoId}
        and (model.unit_id = ${unitId} or model.offered_to = ${unitId})
      limit 1`.execute(ctx.db)
    const [found] = rows
    if (!found) throw new NotFound('Không có ảnh này.')
    return { mimeType: found.mimeType, base64: found.bytes.toString('base64') }
  },
})
