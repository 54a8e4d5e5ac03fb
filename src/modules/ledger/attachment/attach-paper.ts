import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepBook } from '../permissions.ts'
import { paperType } from './paper-type.ts'

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'))
const maxBytes = 10 * 1024 * 1024

export const attachPaper = command({
  name: 'ledger.attach-paper',
  summary: 'Đính kèm ảnh chứng từ đã ký',
  allow: keepBook,
  input: z.object({
    unitId: id,
    entryId: id,
    /** The photo or scan; in JSON its bytes in base64, and its name beside them. */
    file: z.union([z.instanceof(File), base64], { error: 'Hãy chọn ảnh hoặc tệp PDF' }),
    fileName: z.string().trim().max(200).default(''),
  }),
  async run(ctx, { unitId, entryId, file, fileName }) {
    const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : file
    if (bytes.length > maxBytes) throw new Invalid({ file: ['Tệp không quá 10 MB'] })
    const mimeType = paperType(bytes)
    if (!mimeType) throw new Invalid({ file: ['Hãy chọn ảnh JPEG, PNG, WebP, HEIC hoặc tệp PDF'] })
    const entry = await ctx.db
      .selectFrom('ledger.entry')
      .where('unitId', '=', unitId)
      .where('id', '=', entryId)
      .select('id')
      .executeTakeFirst()
    if (!entry) throw new NotFound('Sổ không có bút toán này.')
    const { id: attachmentId } = await ctx.db
      .insertInto('ledger.attachment')
      .values({
        unitId,
        entryId,
        fileName: fileName || (file instanceof File ? file.name : 'chung-tu'),
        mimeType,
        bytes,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { attachmentId }
  },
})
