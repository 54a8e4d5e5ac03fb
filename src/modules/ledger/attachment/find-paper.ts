import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readBook } from '../permissions.ts'

export const findPaper = query({
  name: 'ledger.find-paper',
  summary: 'Ảnh chứng từ của một bút toán',
  allow: readBook,
  input: z.object({ unitId: id, entryId: id, attachmentId: id }),
  async run(ctx, { unitId, entryId, attachmentId }) {
    const found = await ctx.db
      .selectFrom('ledger.attachment')
      .where('unitId', '=', unitId)
      .where('entryId', '=', entryId)
      .where('id', '=', attachmentId)
      .select(['fileName', 'mimeType', 'bytes'])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có tệp này.')
    return found
  },
})
