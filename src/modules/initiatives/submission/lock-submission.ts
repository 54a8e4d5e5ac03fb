import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

/** The one that waits for an answer, locked until commit. */
export async function lockSubmission(
  ctx: Context,
  { unitId, initiativeId }: { unitId: number; initiativeId: number },
) {
  const found = await ctx.db
    .selectFrom('initiatives.submission')
    .where('unitId', '=', unitId)
    .where('initiativeId', '=', initiativeId)
    .where('state', '=', 'submitted')
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có đề nghị nào đang chờ trả lời. Hãy tải lại trang.')
  return found
}
