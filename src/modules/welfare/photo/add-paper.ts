import { z } from 'zod'
import { picture, readPicture } from '#members'
import { command } from '#platform/command.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { requireOwnGroup } from '../case/seen-cases.ts'
import { keepPapers } from '../permissions.ts'

/** The photo of the signed paper: of a case, or of a list. */
export const addPaper = command({
  name: 'welfare.add-paper',
  summary: 'Thêm ảnh giấy ký nhận',
  allow: keepPapers,
  input: z.object({ unitId: id, caseId: optional(id), listId: optional(id), photo: picture }),
  async run(ctx, { unitId, caseId, listId, photo }) {
    if ((caseId === null) === (listId === null))
      throw new Invalid({ photo: ['Ảnh phải thuộc về một hồ sơ hoặc một danh sách'] })
    if (caseId) {
      const found = await ctx.db
        .selectFrom('welfare.case')
        .where('unitId', '=', unitId)
        .where('id', '=', caseId)
        .select('memberId')
        .executeTakeFirst()
      if (!found) throw new NotFound('Không có hồ sơ này.')
      await requireOwnGroup(ctx, { unitId, memberId: found.memberId })
    }
    const { id: photoId } = await ctx.db
      .insertInto('welfare.photo')
      .values({
        unitId,
        caseId,
        listId,
        ...(await readPicture(photo)),
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { photoId }
  },
})
